import { Button } from "@mantine/core";
import type { MassUnit } from "../../core/units.ts";
import { en } from "../messages/en.ts";

interface UnitCardProps {
  readonly file: string;
  readonly onUnit: (unit: MassUnit) => void;
}

/** The one question that some files leave open. */
export function UnitCard({ file, onUnit }: UnitCardProps) {
  return (
    <section className="card unit" aria-labelledby={`unit-${file}`}>
      <div>
        <h2 id={`unit-${file}`}>{en.unit.title(file)}</h2>
        <p className="soft">{en.unit.why}</p>
      </div>
      <div className="unit-answers">
        <Button size="md" onClick={() => onUnit("kg")}>
          {en.unit.kg}
        </Button>
        <Button size="md" onClick={() => onUnit("lb")}>
          {en.unit.lb}
        </Button>
      </div>
    </section>
  );
}
