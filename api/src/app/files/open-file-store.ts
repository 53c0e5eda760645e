import { join } from 'node:path';

import { BucketStore, type FileStore, FolderStore } from '../../modules/files/index.ts';
import type { Config } from '../config.ts';

type FileSettings = Pick<Config, 'filesDir' | 's3Bucket' | 's3Endpoint' | 's3Region' | 's3KeyId' | 's3Key'>;

/** The place for files that the settings name: a bucket, or else a folder. */
export function openFileStore(config: FileSettings): Promise<FileStore> {
  const { filesDir, s3Bucket, s3Endpoint, s3Region, s3KeyId, s3Key } = config;
  if (s3Bucket === null || s3KeyId === null || s3Key === null) return FolderStore.open(filesDir);
  const bucket = {
    bucket: s3Bucket,
    endpoint: s3Endpoint,
    region: s3Region,
    accessKeyId: s3KeyId,
    secretAccessKey: s3Key,
  };
  return BucketStore.open(bucket, join(filesDir, 'incoming'));
}
