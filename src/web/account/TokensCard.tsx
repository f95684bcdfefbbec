import { Button, Checkbox, SegmentedControl, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { tokenMessages } from "../messages/tokens.en.ts";
import { askServer } from "./askServer.ts";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { useAsking, WrongNotice } from "./useAsking.tsx";

interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly until: string;
  readonly lastUsedOn: string | null;
}

type Scope = keyof typeof tokenMessages.scopes;

const DAYS = [30, 90, 365] as const;
const MS_PER_DAY = 86_400_000;

/** Access tokens for the person's own programs: seen, made, revoked. */
export function TokensCard({ email }: { readonly email: string }) {
  const words = tokenMessages;
  const [tokens, setTokens] = useState<readonly AccessToken[]>();
  const [round, setRound] = useState(0);
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly string[]>(["records:read"]);
  const [days, setDays] = useState<string>(String(DAYS[1]));
  const [made, setMade] = useState<string>();
  const [said, setSaid] = useState("");
  const { busy, wrong, ask, clear } = useAsking();
  useEffect(() => {
    let here = true;
    void askServer<{ readonly tokens: readonly AccessToken[] }>("/api/tokens").then((answer) => {
      if (here && answer.ok) setTokens(answer.value.tokens);
    });
    return () => {
      here = false;
    };
  }, [round]);

  const make = async () => {
    if (scopes.length === 0) return;
    setSaid("");
    const until = new Date(Date.now() + Number(days) * MS_PER_DAY).toISOString();
    const answer = await ask(() =>
      askServer<{ readonly token: string }>("/api/tokens", { name: name.trim(), scopes, until }),
    );
    if (!answer) return;
    setMade(answer.value.token);
    setName("");
    setRound((count) => count + 1);
  };
  const revoke = async (id: string) => {
    setSaid("");
    if (!(await ask(() => askServer(`/api/tokens/${id}`, undefined, "DELETE")))) return;
    setSaid(words.revoked);
    setRound((count) => count + 1);
  };
  return (
    <section className="card account-card" aria-labelledby="tokens-title">
      <h2 id="tokens-title">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <a href="/api/" className="account-link">
        {words.toApi}
      </a>
      {tokens?.length === 0 && <p>{words.none}</p>}
      {tokens && tokens.length > 0 && (
        <ul className="account-list">
          {tokens.map((token) => (
            <li key={token.id}>
              <TokenText token={token} />
              <Button
                size="md"
                variant="default"
                aria-label={words.revokeLabel(token.name)}
                onClick={() => void revoke(token.id)}
              >
                {words.revoke}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {made === undefined ? (
        <form
          className="account-form"
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <TextInput
            size="md"
            required
            withAsterisk={false}
            maxLength={100}
            label={words.name}
            description={words.nameHint}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox.Group
            size="md"
            label={words.what}
            value={[...scopes]}
            onChange={setScopes}
            error={scopes.length === 0 ? words.nothing : undefined}
          >
            {(Object.keys(words.scopes) as readonly Scope[]).map((scope) => (
              <Checkbox key={scope} size="md" mt="xs" value={scope} label={words.scopes[scope]} />
            ))}
          </Checkbox.Group>
          <div>
            <p id="token-days">
              <strong>{words.days}</strong>
            </p>
            <SegmentedControl
              size="md"
              aria-labelledby="token-days"
              value={days}
              onChange={setDays}
              data={DAYS.map((count) => ({ value: String(count), label: words.forDays(count) }))}
            />
          </div>
          <div className="account-actions">
            <Button size="md" variant="default" type="submit" loading={busy}>
              {words.make}
            </Button>
          </div>
        </form>
      ) : (
        <MadeToken
          token={made}
          onCopied={() => setSaid(words.copied)}
          onDone={() => {
            setMade(undefined);
            setSaid("");
          }}
        />
      )}
      {wrong === "not-fresh" ? (
        <ConfirmForm email={email} onConfirmed={clear} />
      ) : (
        <WrongNotice wrong={wrong} />
      )}
      <p role="status">{said}</p>
    </section>
  );
}

function TokenText({ token }: { readonly token: AccessToken }) {
  const words = tokenMessages;
  const { name, scopes, until, lastUsedOn } = token;
  const [nowMs] = useState(() => Date.now());
  const over = Date.parse(until) <= nowMs;
  return (
    <span>
      <strong>{name}</strong>
      <br />
      <span className="soft small">
        {[
          ...scopes.map((scope) => words.scopes[scope as Scope] ?? scope),
          over ? words.ended(until) : words.until(until),
          lastUsedOn === null ? words.unused : words.used(lastUsedOn),
        ].join(" · ")}
      </span>
    </span>
  );
}

interface MadeTokenProps {
  readonly token: string;
  readonly onCopied: () => void;
  readonly onDone: () => void;
}

/** A token, the only time that it is shown. */
function MadeToken({ token, onCopied, onDone }: MadeTokenProps) {
  const words = tokenMessages;
  return (
    <div className="account-form" role="group" aria-label={words.token}>
      <p className="notice">{words.made}</p>
      <TextInput
        size="md"
        readOnly
        label={words.token}
        value={token}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="account-actions">
        <Button size="md" onClick={() => void navigator.clipboard.writeText(token).then(onCopied)}>
          {words.copy}
        </Button>
        <Button size="md" variant="default" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
