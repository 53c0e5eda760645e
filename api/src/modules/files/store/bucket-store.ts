import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';

import type { FileStore, StoredFile } from './file-store.ts';

export interface BucketSettings {
  readonly bucket: string;
  readonly endpoint: string | null;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const PREFIX = 'files/';

function clientFor({ endpoint, region, accessKeyId, secretAccessKey }: BucketSettings): S3Client {
  const config: S3ClientConfig = {
    region,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
    // Stores that are not Amazon's know neither the newer checksums nor a host name for each bucket.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  };
  return new S3Client(endpoint === null ? config : { ...config, endpoint, forcePathStyle: true });
}

/** Files in a bucket of an S3-compatible store. */
export class BucketStore implements FileStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  private constructor(
    settings: BucketSettings,
    readonly incoming: string,
  ) {
    this.#client = clientFor(settings);
    this.#bucket = settings.bucket;
  }

  static async open(settings: BucketSettings, incoming: string): Promise<BucketStore> {
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    return new BucketStore(settings, incoming);
  }

  async keep(path: string, key: string): Promise<void> {
    const { size } = await stat(path);
    const body = createReadStream(path);
    try {
      await this.#client.send(
        new PutObjectCommand({
          ...this.#object(key),
          Body: body,
          ContentLength: size,
          ContentType: 'application/octet-stream',
        }),
      );
    } finally {
      body.destroy();
    }
    await rm(path, { force: true });
  }

  async open(key: string): Promise<Readable | null> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand(this.#object(key)));
      return Body as Readable;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#object(key)));
  }

  async *list(): AsyncIterable<StoredFile> {
    const pages = paginateListObjectsV2({ client: this.#client }, { Bucket: this.#bucket, Prefix: PREFIX });
    for await (const { Contents = [] } of pages) {
      for (const { Key = '', LastModified } of Contents) {
        if (LastModified) yield { key: Key.slice(PREFIX.length), storedAt: LastModified };
      }
    }
  }

  #object(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: `${PREFIX}${key}` };
  }
}
