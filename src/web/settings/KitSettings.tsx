import { Button, Chip, TextInput } from "@mantine/core";
import { useState } from "react";
import { say, spokenLanguage } from "../../core/language.ts";
import { numberFormat } from "../../core/numberFormat.ts";
import { KIT } from "../../core/exercise/kit.ts";
import { USUAL_STOCK, type LoadStock } from "../../core/session/loadStock.ts";
import { changeProfile, changeSettings, type ProfileFields, type SettingsFields } from "../data/me.ts";
import { settingsMessages } from "../messages/settings.en.ts";
import { Choice } from "./Choice.tsx";
import { NumberSetting } from "./NumberSetting.tsx";
import { weightList, weightListText } from "./weightList.ts";

interface KitSettingsProps {
  readonly profile: ProfileFields;
  readonly settings: SettingsFields;
}

/** The equipment at hand, and the weights that there are. */
export function KitSettings({ profile, settings }: KitSettingsProps) {
  const words = settingsMessages.kit;
  const owned = KIT.filter(({ household }) => !household);
  return (
    <section className="card settings-card" aria-labelledby="kit-title">
      <h2 id="kit-title">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <div role="group" aria-label={words.chips} className="settings-chips">
        <Chip.Group multiple value={[...(profile.kit ?? [])]} onChange={(kit) => void changeProfile({ kit })}>
          {owned.map(({ id, name }) => (
            <Chip key={id} value={id} size="md">
              {say(name)}
            </Chip>
          ))}
        </Chip.Group>
      </div>
      <StockSettings settings={settings} />
    </section>
  );
}

function StockSettings({ settings }: { readonly settings: SettingsFields }) {
  const words = settingsMessages.kit;
  const stock = settings.stock ?? USUAL_STOCK[settings.massUnit ?? "kg"];
  const change = (part: Partial<LoadStock>) => void changeSettings({ stock: { ...stock, ...part } });
  const heavy = stock.unit === "kg" ? 60 : 130;
  const number = numberFormat({ maximumFractionDigits: 3 });
  return (
    <div className="settings-stock">
      <h3>{words.stock}</h3>
      <p className="soft">{settings.stock ? words.stockOwn : words.stockUsual}</p>
      <Choice
        label={words.unit}
        value={stock.unit}
        options={(["kg", "lb"] as const).map((value) => ({ value, label: value }))}
        onChange={(unit) => void changeSettings({ stock: USUAL_STOCK[unit] })}
      />
      <div className="settings-grid">
        <NumberSetting
          label={words.bar}
          value={stock.bar}
          low={0}
          high={heavy}
          decimals={2}
          suffix={stock.unit}
          onCommit={(bar) => change({ bar: bar ?? 0 })}
        />
        <NumberSetting
          label={words.stackStep}
          value={stock.stackStep}
          low={0.5}
          high={50}
          decimals={2}
          suffix={stock.unit}
          onCommit={(stackStep) => stackStep && change({ stackStep })}
        />
        <NumberSetting
          label={words.stackMax}
          value={stock.stackMax}
          low={stock.stackStep}
          high={1000}
          decimals={1}
          suffix={stock.unit}
          onCommit={(stackMax) => stackMax && change({ stackMax })}
        />
      </div>
      <fieldset className="settings-plates">
        <legend>{words.plates}</legend>
        <div className="settings-grid">
          {stock.plates.map(({ mass, eachSide }) => (
            <NumberSetting
              key={mass}
              label={words.plate(`${number.format(mass)} ${stock.unit}`)}
              value={eachSide}
              low={0}
              high={20}
              onCommit={(count) =>
                change({
                  plates: stock.plates.flatMap((plate) =>
                    plate.mass !== mass ? [plate] : count ? [{ mass, eachSide: count }] : [],
                  ),
                })
              }
            />
          ))}
        </div>
        <NewPlate
          unit={stock.unit}
          onAdd={(mass) =>
            change({
              plates: [
                ...stock.plates.filter((plate) => plate.mass !== mass),
                { mass, eachSide: 1 },
              ].toSorted((a, b) => b.mass - a.mass),
            })
          }
        />
      </fieldset>
      <WeightListSetting
        key={`dumbbells ${stock.dumbbells.join()}`}
        label={`${words.dumbbells}, ${stock.unit}`}
        weights={stock.dumbbells}
        onCommit={(dumbbells) => change({ dumbbells })}
      />
      <WeightListSetting
        key={`kettlebells ${stock.kettlebells.join()}`}
        label={`${words.kettlebells}, ${stock.unit}`}
        weights={stock.kettlebells}
        onCommit={(kettlebells) => change({ kettlebells })}
      />
      {settings.stock && (
        <Button variant="default" size="md" onClick={() => void changeSettings({ stock: undefined })}>
          {words.stockReset}
        </Button>
      )}
    </div>
  );
}

function NewPlate({ unit, onAdd }: { readonly unit: string; readonly onAdd: (mass: number) => void }) {
  const words = settingsMessages.kit;
  const [mass, setMass] = useState<number>();
  return (
    <div className="settings-new-plate">
      <NumberSetting
        label={words.newPlate}
        value={mass}
        low={0.1}
        high={100}
        decimals={2}
        suffix={unit}
        onCommit={setMass}
      />
      <Button
        variant="default"
        size="md"
        disabled={mass === undefined}
        onClick={() => {
          if (mass !== undefined) onAdd(mass);
          setMass(undefined);
        }}
      >
        {words.addPlate}
      </Button>
    </div>
  );
}

interface WeightListSettingProps {
  readonly label: string;
  readonly weights: readonly number[];
  readonly onCommit: (weights: readonly number[]) => void;
}

function WeightListSetting({ label, weights, onCommit }: WeightListSettingProps) {
  const words = settingsMessages.kit;
  const [typed, setTyped] = useState(() => weightListText(weights, spokenLanguage()));
  const read = weightList(typed);
  return (
    <TextInput
      size="md"
      label={label}
      description={words.listHint}
      value={typed}
      inputMode="text"
      autoComplete="off"
      error={!read.ok && words.listWrong(read.part)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (read.ok && read.weights.join() !== weights.join()) onCommit(read.weights);
      }}
    />
  );
}
