import { startMessages } from "../messages/start.en.ts";

const SCALE = Array.from({ length: 11 }, (_, pain) => pain);

interface PainScaleProps {
  readonly name: string;
  readonly value: number | undefined;
  readonly onChange: (pain: number) => void;
}

/** Pain from 0 to 10, as eleven radio buttons. */
export function PainScale({ name, value, onChange }: PainScaleProps) {
  return (
    <>
      <div className="pain-scale">
        {SCALE.map((pain) => (
          <label className="pill-choice" key={pain}>
            <input type="radio" name={name} checked={value === pain} onChange={() => onChange(pain)} />
            <span>{pain}</span>
          </label>
        ))}
      </div>
      <div className="pain-ends soft small" aria-hidden="true">
        <span>{startMessages.pain.none}</span>
        <span>{startMessages.pain.worst}</span>
      </div>
    </>
  );
}
