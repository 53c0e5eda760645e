import { createTransport } from 'nodemailer';

import type { Ctx } from '../../kernel/context.ts';

/** How the product sends e-mails, where the company has set it up. */
export interface Mailer {
  /** Known to the receiver's server: the same e-mail sent twice has the same one. */
  send(mail: {
    readonly id: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }): Promise<void>;
  /** Where people open the interface. */
  readonly publicUrl: string;
}

type Managed = { readonly em: Pick<Ctx['em'], 'config'> };

/** By product: several of them run in one process in tests. */
const mailers = new WeakMap<object, Mailer>();

export function useMailer({ em }: Managed, mailer: Mailer): void {
  mailers.set(em.config, mailer);
}

export function mailerOf({ em }: Managed): Mailer | null {
  return mailers.get(em.config) ?? null;
}

export interface MailSettings {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly publicUrl: string;
}

/** A server that does not answer keeps a worker for as long as this. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export function openMailer({ smtpUrl, mailFrom, publicUrl }: MailSettings): Mailer {
  const { hostname, port, username, password, protocol } = new URL(smtpUrl);
  const transport = createTransport({
    ...PATIENCE,
    host: hostname,
    port: Number(port) || (protocol === 'smtps:' ? 465 : 587),
    secure: protocol === 'smtps:',
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  });
  const domain = mailFrom.split('@').at(-1)?.replace('>', '');
  return {
    publicUrl,
    send: async ({ id, to, subject, text }) => {
      await transport.sendMail({ from: mailFrom, to, subject, text, messageId: `<${id}@${domain}>` });
    },
  };
}
