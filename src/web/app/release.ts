import { version } from "../../../package.json";

/** The release of this build, as the package names it. */
export const BACKSTAY_RELEASE: string = version;
