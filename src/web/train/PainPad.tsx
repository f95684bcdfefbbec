import { trainMessages } from "../messages/train.en.ts";

const SCALE = Array.from({ length: 11 }, (_, pain) => pain);

/** Pain from 0 to 10: one tap is the answer. */
export function PainPad({ onAnswer }: { readonly onAnswer: (pain: number) => void }) {
  const words = trainMessages.pain;
  return (
    <div>
      <div className="pain-pad" role="group" aria-label={words.scale}>
        {SCALE.map((pain) => (
          <button type="button" key={pain} onClick={() => onAnswer(pain)}>
            {pain}
          </button>
        ))}
      </div>
      <p className="pain-pad-ends soft small">
        <span>{words.none}</span>
        <span>{words.worst}</span>
      </p>
    </div>
  );
}
