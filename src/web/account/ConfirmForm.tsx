import { Button } from "@mantine/core";
import { useState } from "react";
import { accountMessages } from "../messages/account.en.ts";
import { askServer } from "./askServer.ts";
import { canUsePasskeys, signInWithPasskey } from "./passkeyCeremony.ts";
import { Password } from "./Password.tsx";
import { useAsking, WrongNotice } from "./useAsking.tsx";

interface ConfirmFormProps {
  readonly email: string;
  readonly onConfirmed: () => void;
}

/** Signs in once more before something that only the person themself may do. */
export function ConfirmForm({ email, onConfirmed }: ConfirmFormProps) {
  const words = accountMessages.entry;
  const [password, setPassword] = useState("");
  const { busy, wrong, ask } = useAsking();
  const byPassword = () => askServer("/api/auth/sign-in/email", { email, password, rememberMe: true });
  const confirm = async (work: Parameters<typeof ask>[0]) => {
    if (await ask(work)) onConfirmed();
  };
  return (
    <form
      className="account-form account-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm(byPassword);
      }}
    >
      <p className="notice" role="status">
        {words.confirm}
      </p>
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <Password label={words.password} value={password} onType={setPassword} />
      <WrongNotice wrong={wrong} />
      <div className="account-actions">
        <Button size="md" type="submit" loading={busy}>
          {words.signIn}
        </Button>
        {canUsePasskeys() && (
          <Button size="md" variant="default" loading={busy} onClick={() => void confirm(signInWithPasskey)}>
            {words.passkey}
          </Button>
        )}
      </div>
    </form>
  );
}
