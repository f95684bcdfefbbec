import type { Importer } from "./importer.ts";
import { isLiftosaurCsv, readLiftosaurCsv } from "./liftosaurCsv.ts";
import { isLiftosaurJson, readLiftosaurJson } from "./liftosaurJson.ts";
import { isLiftosaurText, readLiftosaurText } from "./liftosaurText.ts";

/** Liftosaur, in its three layouts: the stored document (JSON), the table of sets (CSV), the history (text). */
export const liftosaur: Importer = {
  id: "liftosaur",
  title: "Liftosaur",
  recognises: (content) => isLiftosaurCsv(content) || isLiftosaurText(content) || isLiftosaurJson(content),
  read: (content, options) => {
    if (isLiftosaurCsv(content)) return readLiftosaurCsv(content, options);
    if (isLiftosaurText(content)) return readLiftosaurText(content, options);
    return readLiftosaurJson(content, options);
  },
};
