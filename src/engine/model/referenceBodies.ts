import type { BodyId } from "./body.ts";

/**
 * The reference man, standing neutral: one row a body, the right side only (the left is its mirror image).
 * Lengths m, masses kg, inertias kg m2 about the centre of mass; X forward, Y left, Z up; every body frame parallel to the
 * world, its origin the proximal joint centre. 79.58 kg, 1.75 m; the thorax carries the shoulder girdle.
 * Source: lumped from the full-body model with trunk of Bruno, Allaire and Christophy as distributed in
 * cyclistFullBodyMuscle.osim (MIT).
 */
export interface ReferenceBody {
  readonly id: BodyId;
  readonly parent: BodyId | null;
  /** Joint centre in the world at neutral. */
  readonly joint: Vector;
  readonly massKg: number;
  /** Centre of mass in the body frame. */
  readonly com: Vector;
  /** Principal moments about the axes of the body frame. */
  readonly inertia: Vector;
}

export type Vector = readonly [x: number, y: number, z: number];

export const REFERENCE_MASS_KG = 79.58;
export const REFERENCE_HEIGHT_M = 1.75;

export const REFERENCE_BODIES: readonly ReferenceBody[] = [
  {
    id: "pelvis",
    parent: null,
    joint: [-0.05628, 0, 0.85151],
    massKg: 11.7781,
    com: [-0.01442, 0, 0.07849],
    inertia: [0.103, 0.05811, 0.0873],
  },
  {
    id: "L5",
    parent: "pelvis",
    joint: [-0.118, 0, 1.001],
    massKg: 2.2166,
    com: [0.02158, 0, 0.01831],
    inertia: [0.02011, 0.02012, 0.02011],
  },
  {
    id: "L4",
    parent: "L5",
    joint: [-0.10382, 0, 1.03795],
    massKg: 2.1045,
    com: [0.01806, 0, 0.0182],
    inertia: [0.02011, 0.02011, 0.02011],
  },
  {
    id: "L3",
    parent: "L4",
    joint: [-0.10189, 0, 1.0747],
    massKg: 2.0478,
    com: [0.02443, 0, 0.01797],
    inertia: [0.02011, 0.02012, 0.02011],
  },
  {
    id: "L2",
    parent: "L3",
    joint: [-0.10764, 0, 1.11101],
    massKg: 1.9958,
    com: [0.03088, 0, 0.0162],
    inertia: [0.02011, 0.02012, 0.02012],
  },
  {
    id: "L1",
    parent: "L2",
    joint: [-0.11703, 0, 1.14375],
    massKg: 2.0328,
    com: [0.03738, 0, 0.01629],
    inertia: [0.02011, 0.02013, 0.02013],
  },
  {
    id: "thorax",
    parent: "L1",
    joint: [-0.13032, 0, 1.17666],
    massKg: 15.2613,
    com: [0.03415, 0, 0.14148],
    inertia: [0.11869, 0.11978, 0.0052],
  },
  {
    id: "head",
    parent: "thorax",
    joint: [-0.11304, 0, 1.47263],
    massKg: 5.4132,
    com: [0, 0, 0.12203],
    inertia: [0.0001, 0.0001, 0.0001],
  },
  {
    id: "upper_arm",
    parent: "thorax",
    joint: [-0.09966, -0.17056, 1.40154],
    massKg: 2.0325,
    com: [0, 0, -0.1645],
    inertia: [0.01195, 0.01341, 0.00412],
  },
  {
    id: "forearm",
    parent: "upper_arm",
    joint: [-0.08652, -0.16097, 1.11526],
    massKg: 1.6725,
    com: [-0.00669, -0.02033, -0.17898],
    inertia: [0.0193, 0.01987, 0.00229],
  },
  {
    id: "thigh",
    parent: "pelvis",
    joint: [-0.05628, -0.07726, 0.85151],
    massKg: 9.3876,
    com: [0.00042, 0, -0.17204],
    inertia: [0.13813, 0.14562, 0.03529],
  },
  {
    id: "shank",
    parent: "thigh",
    joint: [-0.06078, -0.07551, 0.44191],
    massKg: 3.7075,
    com: [0.00808, -0.00148, -0.18317],
    inertia: [0.0504, 0.0511, 0.0051],
  },
  {
    id: "foot",
    parent: "shank",
    joint: [-0.06271, -0.07699, 0.04545],
    massKg: 1.5666,
    com: [0.06364, -0.00514, -0.01479],
    inertia: [0.0027, 0.00905, 0.00796],
  },
];
