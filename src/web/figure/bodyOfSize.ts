import type { BodyModel } from "../../engine/bodyModel.ts";
import { bodyScale, type BodySize } from "../../engine/bodyScale.ts";
import { buildModel } from "../../engine/buildModel.ts";

const models = new Map<string, BodyModel>();

/** The body model of a person, the same object for the same size; undefined for nobody in particular. */
export function bodyOfSize(person: BodySize | undefined): BodyModel | undefined {
  if (!person) return undefined;
  const size = `${person.heightM} ${person.massKg} ${person.sex}`;
  const model = models.get(size) ?? buildModel(bodyScale(person));
  models.set(size, model);
  return model;
}
