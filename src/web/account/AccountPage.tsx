import { Button } from "@mantine/core";
import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { records } from "../data/records.ts";
import { accountMessages } from "../messages/account.en.ts";
import { deleteEverything } from "../mydata/backup.ts";
import { stores } from "../mydata/stores.ts";
import { endSync, retrySync } from "../sync/thisDevice.ts";
import { readAccount, type AccountFacts } from "./accountFacts.ts";
import { askServer, serverKind, type AccountServer } from "./askServer.ts";
import { AddressCard } from "./AddressCard.tsx";
import { CertificateCard, type Certificate } from "./CertificateCard.tsx";
import { ConfirmCard } from "./ConfirmCard.tsx";
import { ConflictsCard, ReplacedCard } from "./ConflictsCard.tsx";
import { claimOn, rememberAccount, type Claim } from "./deviceAccount.ts";
import { EntryCard } from "./EntryCard.tsx";
import { HandOverCard } from "./HandOverCard.tsx";
import { JoinCard } from "./JoinCard.tsx";
import { KeepCard } from "./KeepCard.tsx";
import { LeaveCard } from "./LeaveCard.tsx";
import { PasskeysCard } from "./PasskeysCard.tsx";
import { PasswordCard } from "./PasswordCard.tsx";
import { RemoveCard } from "./RemoveCard.tsx";
import { ResetCard } from "./ResetCard.tsx";
import { SessionsCard } from "./SessionsCard.tsx";
import { noteSignedIn, useSignedIn } from "./signedIn.ts";
import { SyncCard } from "./SyncCard.tsx";
import { TokensCard } from "./TokensCard.tsx";
import "./account.css";

/** How it stands between this page and a server. */
type Standing =
  | { readonly at: "asking" | "none" | "offline" }
  | { readonly at: "out"; readonly server: AccountServer }
  | {
      readonly at: "in";
      readonly server: AccountServer;
      readonly account: AccountFacts;
      readonly claim: Claim;
    };

/** What a person is told when they come back from a link or another step. */
type Note = "verified" | "reset" | "left";

async function look(): Promise<Standing> {
  const server = await serverKind();
  if (server.kind !== "accounts") return { at: server.kind };
  const account = await readAccount();
  if (account.ok)
    return {
      at: "in",
      server,
      account: account.value,
      claim: await claimOn(await records(), account.value),
    };
  return account.because === "signed-out" ? { at: "out", server } : { at: "offline" };
}

/** The account: signing in and out, synchronisation, and everything that keeps it the person's own. */
export function AccountPage() {
  const words = accountMessages;
  const here = useSignedIn();
  const [standing, setStanding] = useState<Standing>({ at: "asking" });
  const [certificate, setCertificate] = useState<Certificate>();
  const [note, setNote] = useState<Note>();
  const [begin, setBegin] = useState<"signIn" | "forgot">("signIn");
  const { link, dropLink } = useLink();

  const lookAgain = async () => setStanding(await look());
  useEffect(() => {
    document.title = `${words.title} – Backstay`;
    void lookAgain();
    // once, when the page is opened
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const join = async ({ personId, email }: AccountFacts, how: "add" | "replace") => {
    if (how === "replace") {
      noteSignedIn(undefined);
      await endSync();
      await deleteEverything(await stores());
    }
    await rememberAccount(await records(), { personId, email });
    noteSignedIn({ personId, email });
    retrySync();
    await lookAgain();
  };
  const entered = async () => {
    const next = await look();
    setStanding(next);
    // only what belongs to somebody else needs a question
    if (next.at === "in" && next.claim.of !== "another") await join(next.account, "add");
  };
  const left = (told: Note | undefined) => {
    setNote(told);
    void lookAgain();
  };
  const takenBack = async () => {
    await askServer("/api/auth/sign-out", {});
    await lookAgain();
  };

  const notes: Readonly<Record<Note, string>> = {
    verified: words.link.signInNow,
    reset: words.link.saved,
    left: words.leave.done,
  };
  return (
    <div className="account">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {certificate && <CertificateCard certificate={certificate} onClose={() => setCertificate(undefined)} />}
      {standing.at === "asking" && <p role="status">{words.asking}</p>}
      {standing.at === "none" && (
        <section className="card account-card" aria-labelledby="none-title">
          <h2 id="none-title">{words.none.title}</h2>
          <p>{words.none.text}</p>
          <Link to="/data" className="account-link">
            {words.none.toData}
          </Link>
        </section>
      )}
      {standing.at === "offline" && (
        <>
          {here && <SyncCard email={here.email} />}
          <section className="card account-card" aria-labelledby="offline-title">
            <h2 id="offline-title">{words.offline.title}</h2>
            <p>{words.offline.text}</p>
            <div className="account-actions">
              <Button size="md" onClick={() => void lookAgain()}>
                {words.again}
              </Button>
            </div>
          </section>
        </>
      )}
      {link?.does === "reset-password" && (
        <ResetCard
          token={link.token}
          onDone={() => {
            dropLink();
            setBegin("signIn");
            left("reset");
          }}
        />
      )}
      {link?.does === "verify-email" && (standing.at === "in" || standing.at === "out") && (
        <ConfirmCard
          token={link.token}
          signedIn={standing.at === "in"}
          onConfirmed={() => {
            dropLink();
            setNote("verified");
            void entered();
          }}
          onForgotten={() => {
            dropLink();
            setBegin("forgot");
          }}
        />
      )}
      {link?.does === "keep-email" && (
        <KeepCard token={link.token} onKept={() => void lookAgain()} onDone={dropLink} />
      )}
      {standing.at === "out" && link === undefined && !certificate && (
        <EntryCard
          key={`${note} ${begin}`}
          begin={begin}
          server={standing.server}
          notice={note && notes[note]}
          onSignedIn={() => {
            setNote(undefined);
            void entered();
          }}
        />
      )}
      {standing.at === "in" &&
        (here?.personId === standing.account.personId ? (
          <Signed
            account={standing.account}
            mail={standing.server.mail}
            note={note === "verified" ? words.link.verified : note && notes[note]}
            onLeft={() => left("left")}
            onRemoved={(done) => {
              setCertificate(done);
              left(undefined);
            }}
          />
        ) : (
          <JoinCard
            email={standing.account.email}
            claim={standing.claim}
            onJoin={(how) => join(standing.account, how)}
            onLeave={takenBack}
          />
        ))}
    </div>
  );
}

interface SignedProps {
  readonly account: AccountFacts;
  readonly mail: AccountServer["mail"];
  readonly note: string | undefined;
  readonly onLeft: () => void;
  readonly onRemoved: (certificate: Certificate) => void;
}

function Signed({ account, mail, note, onLeft, onRemoved }: SignedProps) {
  const { email, emailVerified } = account;
  return (
    <>
      {note !== undefined && (
        <p className="notice" role="status">
          {note}
        </p>
      )}
      <SyncCard email={email} verified={emailVerified} />
      <ConflictsCard />
      <PasskeysCard email={email} />
      <SessionsCard email={email} />
      <PasswordCard email={email} />
      <AddressCard email={email} mail={mail} />
      <ReplacedCard />
      <TokensCard email={email} />
      <HandOverCard />
      <LeaveCard onLeft={onLeft} />
      <RemoveCard onRemoved={onRemoved} />
    </>
  );
}

const LINKS = ["verify-email", "reset-password", "keep-email"] as const;

/** The link of a mail that the person followed. */
interface MailLink {
  readonly does: (typeof LINKS)[number];
  readonly token: string;
}

/** Its secret stands behind `#`, and is taken out of the address at once. */
function useLink() {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const [link, setLink] = useState<MailLink>();
  useEffect(() => {
    const [name, secret] = hash.split("=", 2);
    if (secret === undefined) return;
    const follow = async () => {
      // it would stay in the history of the browser
      await navigate({ to: "/account", hash: "", replace: true });
      const does = LINKS.find((each) => each === name);
      if (does) setLink({ does, token: decodeURIComponent(secret) });
    };
    void follow();
  }, [hash, navigate]);
  return { link, dropLink: () => setLink(undefined) };
}
