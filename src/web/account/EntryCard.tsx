import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { records, useRecords } from "../data/records.ts";
import { accountMessages } from "../messages/account.en.ts";
import { endSync } from "../sync/thisDevice.ts";
import { askServer, type AccountServer } from "./askServer.ts";
import { rememberLeft } from "./deviceAccount.ts";
import { MailCard, type Mailed } from "./MailCard.tsx";
import { canUsePasskeys, signInWithPasskey } from "./passkeyCeremony.ts";
import { Password } from "./Password.tsx";
import { noteSignedIn, useSignedIn } from "./signedIn.ts";
import { useAsking, WrongNotice } from "./useAsking.tsx";

const WAYS = ["signIn", "signUp"] as const;
type Way = (typeof WAYS)[number] | "forgot";

/** Where links of mails lead back to. */
const BACK = "/account?from=verify";
const RESET_BACK = "/account";

interface EntryCardProps {
  readonly server: AccountServer;
  /** What it opens with. */
  readonly begin?: "signIn" | "forgot";
  /** Said above the form. */
  readonly notice?: string | undefined;
  readonly onSignedIn: () => void;
}

/** Signing in, making an account, asking for a new password. */
export function EntryCard({ server, begin = "signIn", notice, onSignedIn }: EntryCardProps) {
  const words = accountMessages.entry;
  const before = useSignedIn();
  const count = useRecords((store) => store.count(), "count") ?? 0;
  const [way, setWay] = useState<Way>(begin);
  const [email, setEmail] = useState(before?.email ?? "");
  const [password, setPassword] = useState("");
  const [mailed, setMailed] = useState<Mailed>();
  const { busy, wrong, ask, clear } = useAsking();

  const enter = async () => {
    const signIn = () => askServer("/api/auth/sign-in/email", { email, password, rememberMe: true });
    if (await ask(signIn)) onSignedIn();
  };
  const enterByPasskey = async () => {
    if (await ask(signInWithPasskey)) onSignedIn();
  };
  const makeAccount = async () => {
    const signUp = () =>
      askServer("/api/auth/sign-up/email", { name: "", email, password, callbackURL: BACK });
    if (await ask(signUp)) setMailed({ for: "verify", email });
  };
  const askForLink = async () => {
    const send = () => askServer("/api/auth/request-password-reset", { email, redirectTo: RESET_BACK });
    if (await ask(send)) setMailed({ for: "reset", email });
  };
  if (mailed)
    return (
      <MailCard
        mail={server.mail}
        mailed={mailed}
        onBack={() => {
          setMailed(undefined);
          setWay("signIn");
        }}
      />
    );
  const stayOut = async () => {
    noteSignedIn(undefined);
    await endSync();
    await rememberLeft(await records());
  };
  const go = (next: Way) => {
    setWay(next);
    clear();
  };
  const submit = { signIn: enter, signUp: makeAccount, forgot: askForLink }[way];
  return (
    <section className="card account-card account-entry" aria-labelledby="entry-title">
      <h2 id="entry-title">{words[way]}</h2>
      {notice !== undefined && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      {before && (
        <div className="notice account-ended">
          <p>{words.ended(before.email)}</p>
          <Button size="md" variant="default" onClick={() => void stayOut()}>
            {words.stayOut}
          </Button>
        </div>
      )}
      {way !== "forgot" && server.signUp === "closed" && <p className="soft">{words.closed}</p>}
      {way !== "forgot" && server.signUp === "open" && (
        <SegmentedControl
          fullWidth
          size="md"
          aria-label={words.choose}
          value={way}
          onChange={go}
          data={WAYS.map((value) => ({ value, label: words[value] }))}
        />
      )}
      {way === "signIn" && canUsePasskeys() && (
        <>
          <Button size="md" variant="default" loading={busy} onClick={() => void enterByPasskey()}>
            {words.passkey}
          </Button>
          <p className="account-or soft" aria-hidden="true">
            {words.or}
          </p>
        </>
      )}
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {way === "forgot" && <p className="soft">{words.forgotText}</p>}
        <TextInput
          size="md"
          type="email"
          required
          withAsterisk={false}
          autoComplete="username"
          inputMode="email"
          label={words.email}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        {way !== "forgot" && (
          <Password label={words.password} fresh={way === "signUp"} value={password} onType={setPassword} />
        )}
        <WrongNotice wrong={wrong} />
        {wrong === "not-verified" && (
          <Button
            size="md"
            variant="default"
            onClick={() => {
              void askServer("/api/auth/send-verification-email", { email, callbackURL: BACK });
              setMailed({ for: "verify", email });
            }}
          >
            {accountMessages.mail.resend}
          </Button>
        )}
        <Button size="md" type="submit" loading={busy}>
          {way === "forgot" ? words.sendLink : words[way]}
        </Button>
        {way !== "signUp" && (
          <Button size="md" variant="subtle" onClick={() => go(way === "forgot" ? "signIn" : "forgot")}>
            {way === "forgot" ? accountMessages.mail.back : words.toForgot}
          </Button>
        )}
      </form>
      {way !== "forgot" && (
        <p className="soft small">
          {words.leaves} {count > 0 && !before && words.carried(count)}
        </p>
      )}
    </section>
  );
}
