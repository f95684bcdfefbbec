import { NumberInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { spokenLanguage } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import { settingsMessages } from "../messages/settings.en.ts";

interface NumberSettingProps {
  readonly label: ReactNode;
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly decimals?: number;
  readonly step?: number;
  readonly suffix?: string;
  /** `undefined`: the field was emptied. */
  readonly onCommit: (value: number | undefined) => void;
}

/** A number that is kept when the person leaves the field, and said to be out of range where it is. */
export function NumberSetting({
  label,
  value,
  low,
  high,
  decimals = 0,
  step = 1,
  suffix,
  onCommit,
}: NumberSettingProps) {
  const [typed, setTyped] = useState<number | string>();
  const [wrong, setWrong] = useState(false);
  const number = numberFormat({ maximumFractionDigits: 2, useGrouping: false });
  const commit = () => {
    if (typed === undefined) return;
    const next = typed === "" ? undefined : Number(typed);
    const fits = next === undefined || (next >= low && next <= high);
    setWrong(!fits);
    if (!fits) return;
    setTyped(undefined);
    if (next !== value) onCommit(next);
  };
  return (
    <NumberInput
      size="md"
      label={label}
      value={typed ?? value ?? ""}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
      error={wrong && settingsMessages.outOfRange(number.format(low), number.format(high))}
      decimalScale={decimals}
      decimalSeparator={spokenLanguage() === "de" ? "," : "."}
      allowedDecimalSeparators={[".", ","]}
      allowNegative={false}
      step={step}
      hideControls
      clampBehavior="none"
      inputMode={decimals > 0 ? "decimal" : "numeric"}
      {...(suffix !== undefined && { suffix: ` ${suffix}` })}
    />
  );
}
