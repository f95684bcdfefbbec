import { Button, Checkbox, Switch, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { useState } from "react";
import { dateOfDay, dayNumber } from "../../core/calendar.ts";
import { spokenLanguage } from "../../core/language.ts";
import { civilToday } from "../app/today.ts";
import { askServer } from "../account/askServer.ts";
import { useAsking, WrongNotice } from "../account/useAsking.tsx";
import { sharingMessages } from "../messages/sharing.en.ts";
import { useSyncStatus } from "../sync/thisDevice.ts";
import { KIND_GROUPS, kindsOf, USUAL_GROUPS, type KindGroup } from "./kindGroups.ts";

const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** Gives a practitioner kinds of records until a day. */
export function GiveCard({ onGiven }: { readonly onGiven: () => void }) {
  const words = sharingMessages.give;
  const today = civilToday();
  const [email, setEmail] = useState("");
  const [groups, setGroups] = useState<readonly string[]>(USUAL_GROUPS);
  const [writes, setWrites] = useState(false);
  const [until, setUntil] = useState<string | null>(() => dateOfDay(dayNumber(today) + USUAL_DAYS));
  const [done, setDone] = useState<string>();
  const { busy, wrong, ask } = useAsking();
  const status = useSyncStatus();
  const lacksPlan = writes && !groups.includes("plan");
  const lacks = groups.length === 0 ? words.nothing : lacksPlan ? words.needsPlan : undefined;

  const give = async () => {
    if (lacks !== undefined || until === null) return;
    setDone(undefined);
    const given = await ask(() =>
      askServer("/api/grants", {
        email: email.trim(),
        level: writes ? "plan_write" : "read",
        kinds: kindsOf(groups as readonly KindGroup[]),
        // the whole of the last day, where the person is
        until: new Date(`${until}T23:59:59`).toISOString(),
      }),
    );
    if (!given) return;
    setDone(email.trim());
    setEmail("");
    onGiven();
  };
  return (
    <section className="card account-card" aria-labelledby="give-title">
      <h2 id="give-title">{words.title}</h2>
      <form
        className="account-form sharing-form"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <TextInput
          size="md"
          type="email"
          required
          withAsterisk={false}
          autoComplete="off"
          inputMode="email"
          label={words.email}
          description={words.emailHint}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Checkbox.Group size="md" label={words.what} value={[...groups]} onChange={setGroups} error={lacks}>
          <div className="sharing-kinds">
            {(Object.keys(KIND_GROUPS) as readonly KindGroup[]).map((group) => (
              <Checkbox key={group} size="md" value={group} label={sharingMessages.groups[group]} />
            ))}
          </div>
        </Checkbox.Group>
        <Switch
          size="md"
          label={words.plan}
          description={words.planHint}
          checked={writes}
          onChange={(event) => setWrites(event.currentTarget.checked)}
        />
        <DatePickerInput
          size="md"
          label={words.until}
          locale={spokenLanguage()}
          value={until}
          minDate={today}
          maxDate={dateOfDay(dayNumber(today) + MOST_DAYS)}
          valueFormat="D MMMM YYYY"
          onChange={setUntil}
        />
        <WrongNotice wrong={wrong} />
        <Button size="md" type="submit" loading={busy}>
          {words.button}
        </Button>
      </form>
      <p role="status">
        {done !== undefined && words.done(done)}{" "}
        {done !== undefined && "unsent" in status && status.unsent > 0 && words.unsent(status.unsent)}
      </p>
    </section>
  );
}
