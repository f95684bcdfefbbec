import { Link } from "@tanstack/react-router";
import { M_PER_INCH } from "../../core/units.ts";
import { civilToday } from "../app/today.ts";
import { changeProfile, type ProfileFields } from "../data/me.ts";
import { useUnits } from "../data/useUnits.ts";
import { settingsMessages } from "../messages/settings.en.ts";
import { Choice } from "./Choice.tsx";
import { NumberSetting } from "./NumberSetting.tsx";

const INCHES_PER_FOOT = 12;
const CM_PER_M = 100;

/** What norms and loads need of a body; each of it may stay unknown. */
export function AboutSettings({ profile }: { readonly profile: ProfileFields }) {
  const words = settingsMessages.about;
  const units = useUnits();
  return (
    <section className="card settings-card" aria-labelledby="about-title">
      <h2 id="about-title">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <Choice
        label={words.sex}
        value={profile.sex ?? "none"}
        options={(["f", "m", "none"] as const).map((value) => ({ value, label: words.sexes[value] }))}
        onChange={(sex) => void changeProfile({ sex: sex === "none" ? undefined : sex })}
      />
      <div className="settings-grid">
        <NumberSetting
          label={words.birthYear}
          value={profile.birthYear}
          low={1900}
          high={Number(civilToday().slice(0, 4))}
          onCommit={(birthYear) => void changeProfile({ birthYear })}
        />
        <HeightSetting heightM={profile.heightM} feet={units.length === "ft_in"} />
        <NumberSetting
          key={units.mass}
          label={words.mass}
          value={profile.massKg === undefined ? undefined : units.massValue(profile.massKg)}
          low={Math.ceil(units.massValue(20))}
          high={Math.floor(units.massValue(400))}
          decimals={1}
          suffix={units.mass}
          onCommit={(mass) =>
            void changeProfile({ massKg: mass === undefined ? undefined : units.massKg(mass) })
          }
        />
        <NumberSetting
          label={words.sitting}
          value={profile.sittingHoursPerDay}
          low={0}
          high={24}
          decimals={1}
          onCommit={(sittingHoursPerDay) => void changeProfile({ sittingHoursPerDay })}
        />
      </div>
      <p className="settings-conditions">
        <Link to="/screen">{words.conditions}</Link>
        <span className="soft small">{words.conditionsText}</span>
      </p>
    </section>
  );
}

function HeightSetting({ heightM, feet }: { readonly heightM: number | undefined; readonly feet: boolean }) {
  const words = settingsMessages.about;
  if (!feet) {
    return (
      <NumberSetting
        label={words.height}
        value={heightM === undefined ? undefined : Math.round(heightM * CM_PER_M)}
        low={50}
        high={260}
        suffix="cm"
        onCommit={(cm) => void changeProfile({ heightM: cm === undefined ? undefined : cm / CM_PER_M })}
      />
    );
  }
  const inches = heightM === undefined ? undefined : Math.round(heightM / M_PER_INCH);
  const put = (next: number) => void changeProfile({ heightM: next * M_PER_INCH });
  const whole = inches === undefined ? undefined : Math.floor(inches / INCHES_PER_FOOT);
  const rest = inches === undefined ? undefined : inches % INCHES_PER_FOOT;
  return (
    <div className="settings-feet">
      <NumberSetting
        label={words.feet}
        value={whole}
        low={2}
        high={8}
        onCommit={(value) =>
          value === undefined
            ? void changeProfile({ heightM: undefined })
            : put(value * INCHES_PER_FOOT + (rest ?? 0))
        }
      />
      <NumberSetting
        label={words.inches}
        value={rest}
        low={0}
        high={INCHES_PER_FOOT - 1}
        onCommit={(value) => whole !== undefined && put(whole * INCHES_PER_FOOT + (value ?? 0))}
      />
    </div>
  );
}
