import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { Password } from "./Password.tsx";
import { useAsking, WrongNotice } from "./useAsking.tsx";

interface AddressCardProps {
  readonly email: string;
  readonly mail: "smtp" | "files";
}

/** Another e-mail address for the account. */
export function AddressCard({ email, mail }: AddressCardProps) {
  const words = accountMessages.address;
  const [next, setNext] = useState("");
  const [password, setPassword] = useState("");
  const [asked, setAsked] = useState<string>();
  const { busy, wrong, ask } = useAsking();
  const change = async () => {
    const send = () => askServer("/api/account/email", { newEmail: next, password });
    const sendFresh = async () => {
      const answer = await send();
      if (answer.ok || answer.because !== "not-fresh") return answer;
      // the password is here already: nobody needs to type it twice
      const again = await askServer("/api/auth/sign-in/email", { email, password, rememberMe: true });
      return again.ok ? send() : again;
    };
    setAsked(undefined);
    if (!(await ask(sendFresh))) return;
    setAsked(next);
    setNext("");
    setPassword("");
  };
  return (
    <section className="card account-card" aria-labelledby="address-title">
      <h2 id="address-title">{words.title}</h2>
      <p>{words.now(email)}</p>
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <TextInput
          size="md"
          type="email"
          required
          withAsterisk={false}
          autoComplete="email"
          inputMode="email"
          label={words.next}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <input type="text" hidden readOnly autoComplete="username" value={email} />
        <Password label={accountMessages.password.current} value={password} onType={setPassword} />
        <WrongNotice wrong={wrong} />
        <Button size="md" variant="default" type="submit" loading={busy}>
          {words.save}
        </Button>
      </form>
      <p role="status">{asked !== undefined && words.asked(asked, email)}</p>
      {asked !== undefined && mail === "files" && <p className="notice">{accountMessages.mail.files}</p>}
    </section>
  );
}
