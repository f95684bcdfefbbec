import { Button } from "@mantine/core";
import { accountMessages } from "../messages/account.en.ts";
import { saveAs } from "../mydata/saveAs.ts";

/** What the server says of an account that it deleted; the file has all of it. */
export interface Certificate {
  readonly deletedAt: string;
  /** Rows deleted, by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 over the rest. */
  readonly digest: string;
}

interface CertificateCardProps {
  readonly certificate: Certificate;
  readonly onClose: () => void;
}

/** The certificate of a deletion, to be read and saved. */
export function CertificateCard({ certificate, onClose }: CertificateCardProps) {
  const words = accountMessages.remove;
  const { deletedAt, rows, digest } = certificate;
  return (
    <section className="card account-card" aria-labelledby="certificate-title">
      <h2 id="certificate-title">{words.done}</h2>
      <p role="status">{words.doneText}</p>
      <table className="account-certificate">
        <caption>{words.at(deletedAt)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.rows}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows)
            .filter(([, count]) => count > 0)
            .map(([table, count]) => (
              <tr key={table}>
                <th scope="row">
                  {words.held[table] ?? table} {table in words.held && <code className="soft">{table}</code>}
                </th>
                <td>{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="small soft">{words.full}</p>
      <p className="small account-digest">
        {words.digest}: <code>{digest}</code>
      </p>
      <div className="account-actions">
        <Button
          size="md"
          onClick={() =>
            saveAs(
              `backstay-certificate-${deletedAt.slice(0, 10)}.json`,
              `${JSON.stringify(certificate, undefined, 2)}\n`,
            )
          }
        >
          {words.save}
        </Button>
        <Button size="md" variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
