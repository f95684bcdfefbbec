import { Button } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

/** What a mail was sent for. */
export interface Mailed {
  readonly for: "verify" | "reset";
  readonly email: string;
}

interface MailCardProps {
  readonly mail: "smtp" | "files";
  readonly mailed: Mailed;
  readonly onBack: () => void;
}

/** Says that a mail is on its way; whether there is an account, it does not say. */
export function MailCard({ mail, mailed, onBack }: MailCardProps) {
  const words = accountMessages.mail;
  const [again, setAgain] = useState(false);
  const { busy, wrong, ask } = useAsking();
  const { email } = mailed;
  const resend = async () => {
    const send = () =>
      mailed.for === "verify"
        ? askServer("/api/auth/send-verification-email", { email, callbackURL: "/account?from=verify" })
        : askServer("/api/auth/request-password-reset", { email, redirectTo: "/account" });
    if (await ask(send)) setAgain(true);
  };
  return (
    <section className="card account-card account-entry" aria-labelledby="mail-title">
      <h2 id="mail-title">{words.title}</h2>
      <p role="status">{words[mailed.for](email)}</p>
      {mail === "files" && <p className="notice">{words.files}</p>}
      <WrongNotice wrong={wrong} />
      <div className="account-actions">
        <Button size="md" onClick={onBack}>
          {words.back}
        </Button>
        <Button size="md" variant="default" loading={busy} onClick={() => void resend()}>
          {words.resend}
        </Button>
      </div>
      <p role="status" className="soft">
        {again && words.resent}
      </p>
    </section>
  );
}
