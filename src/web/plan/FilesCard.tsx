import { Button, FileButton } from "@mantine/core";
import { TimeInput } from "@mantine/dates";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { BadInput } from "../../core/errors.ts";
import { findExercise } from "../../core/exercise/catalogue.ts";
import { say, spokenLanguage } from "../../core/language.ts";
import { isOpenTo } from "../../core/programme/dosedExercise.ts";
import type { Programme } from "../../core/programme/programme.ts";
import type { ProgrammeRequest } from "../../core/programme/programmeRequest.ts";
import { dosingContext } from "../../core/programme/starterPlan.ts";
import { planMessages } from "../messages/plan.en.ts";
import type { PlanShown } from "./planShown.ts";
import { wishesOf } from "./planWishes.ts";
import { saveFile } from "./saveFile.ts";
import type { Offer } from "./usePlanning.ts";

interface FilesCardProps {
  readonly shown: PlanShown;
  readonly programme: Programme | undefined;
  readonly request: ProgrammeRequest;
  readonly onOpen: (offer: Offer) => void;
}

/** The plan for a calendar, as a file for another device or person, as a page; and a plan from a file. */
export function FilesCard({ shown, programme, request, onOpen }: FilesCardProps) {
  const words = planMessages.files;
  const [time, setTime] = useState("18:00");
  const [refused, setRefused] = useState<string>();
  const calendar = async () => {
    const [{ calendarFile }, { planCalendar }] = await Promise.all([
      import("../../formats/calendarFile.ts"),
      import("../../formats/planCalendar.ts"),
    ]);
    const madeAtUtc = new Date().toISOString().slice(0, 19);
    const file = calendarFile(planCalendar(shown, time), { name: "Backstay", madeAtUtc });
    saveFile("backstay-plan.ics", "text/calendar", file);
  };
  const keep = async () => {
    if (!programme) return;
    const { writePlanFile } = await import("../../formats/planFile.ts");
    const text = writePlanFile({ writtenOn: request.today, programme });
    saveFile(`backstay-plan-${request.today}.json`, "application/json", text);
  };
  const open = async (file: File | null) => {
    setRefused(undefined);
    if (!file) return;
    try {
      const { readPlanFile } = await import("../../formats/planFile.ts");
      onOpen(openTo(readPlanFile(await file.text()).programme, request));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      setRefused(error.message);
    }
  };
  return (
    <section className="card" aria-labelledby="plan-files">
      <h2 id="plan-files">{words.title}</h2>
      <div className="row files">
        {shown.weeks && (
          <>
            <TimeInput
              className="short-input"
              size="md"
              label={words.time}
              value={time}
              onChange={({ currentTarget: { value } }) => value && setTime(value)}
            />
            <Button variant="default" size="md" onClick={() => void calendar()}>
              {words.calendar}
            </Button>
          </>
        )}
        {programme && (
          <Button variant="default" size="md" onClick={() => void keep()}>
            {words.file}
          </Button>
        )}
        <FileButton accept="application/json,.json" onChange={(file) => void open(file)}>
          {(props) => (
            <Button {...props} variant="default" size="md">
              {words.open}
            </Button>
          )}
        </FileButton>
        <Link to="/sheet">{words.sheet}</Link>
      </div>
      {refused && (
        <p className="notice" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}

/** The plan of a file without what is not open to this person now. */
function openTo(programme: Programme, request: ProgrammeRequest): Offer {
  const words = planMessages.files;
  const context = dosingContext(request);
  const isOpen = (id: string) => {
    const exercise = findExercise(id);
    return exercise !== undefined && isOpenTo(exercise, context);
  };
  const left = new Set<string>();
  const days = programme.days
    .map((day) => {
      const exercises = day.exercises.filter(({ exercise }) => {
        const open = isOpen(exercise);
        if (!open) left.add(exercise);
        return open;
      });
      const fewer = day.exercises.length - exercises.length;
      return fewer === 0 ? day : { ...day, exercises, minutes: sum(exercises) };
    })
    .filter(({ exercises }) => exercises.length > 0);
  const names = [...left].map((id) => say(findExercise(id)?.name ?? id));
  return {
    programme: { ...programme, days },
    wishes: wishesOf(request),
    notes: [
      words.opened,
      ...(names.length > 0 ? [words.left(new Intl.ListFormat(spokenLanguage()).format(names))] : []),
    ],
  };
}

function sum(lines: readonly { readonly minutes: number }[]): number {
  return lines.reduce((total, { minutes }) => total + minutes, 0);
}
