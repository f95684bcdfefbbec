/** Where the facts of the model come from; `NOTICE` credits them. */
export const MODEL_SOURCES = {
  rajagopal:
    "Rajagopal et al. 2016, Lai et al. 2017, Uhlrich et al. 2022 (RajagopalLaiUhlrich2023, distributed with opensim-models)",
  rajagopalVia:
    "ends as Rajagopal et al. 2016; two points behind the knee chosen by us, so that the moment arm stays a flexor's, 19 to 27 mm, at every angle",
  rajagopalIliotibial:
    "origin as Rajagopal et al. 2016; insertion moved by us from the femur to the iliotibial tract, where most of the muscle ends, with the tendon longer by as much, and the cylinder replaced by one of ours, since round the source's the path flips from one side to the other within the range of the hip",
  christophy:
    "Christophy et al. 2012, Bruno et al. 2015, Allaire et al. (trunk of cyclistFullBodyMuscle, MIT)",
  christophyRajagopal:
    "Christophy et al. 2012 psoas fascicles; points at brim and femur of Rajagopal et al. 2016",
  christophyAbdomenWelded:
    "Christophy et al. 2012; the end on the moving abdomen of the source is fixed to the pelvis here",
  delp: "Delp et al. 1990 (gait2392, CC BY 3.0)",
  delpParvaresh:
    "Delp et al. 1990 path (gait2392, CC BY 3.0); force from areas of Parvaresh et al. 2019 x 60 N/cm2",
  ownEstimate:
    "attachment points estimated by us; area and fiber length of Parvaresh et al. 2019 (CC BY 4.0)",
} as const;

export type ModelSourceId = keyof typeof MODEL_SOURCES;
