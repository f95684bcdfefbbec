import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useSignedIn } from "../account/signedIn.ts";
import { BACKSTAY_RELEASE } from "../app/release.ts";
import { dataMessages } from "../messages/data.en.ts";
import { moreMessages, type MoreEntry } from "../messages/more.en.ts";
import { useLastCopy } from "../mydata/lastCopy.ts";
import "./more.css";

const PATHS = {
  habits: "/habits",
  food: "/food",
  history: "/history",
  assess: "/assess",
  truth: "/true",
  sheet: "/sheet",
  account: "/account",
  sharing: "/sharing",
  data: "/data",
  settings: "/settings",
} as const satisfies Record<MoreEntry, string>;

/** Everything that is not one of the first four places. */
export function MorePage() {
  const [flareTitle, flareText] = moreMessages.flare;
  const copy = useLastCopy();
  const account = useSignedIn();
  useEffect(() => {
    document.title = `${moreMessages.title} – Backstay`;
  }, []);
  return (
    <div className="more">
      <h1>{moreMessages.title}</h1>
      {copy?.due && (
        <p className="notice more-copy">
          <span>{copy.at === undefined ? dataMessages.save.never : dataMessages.save.old(copy.at)}</span>
          <Link to="/data">{dataMessages.save.title}</Link>
        </p>
      )}
      <Link to="/flare" className="card more-entry more-flare">
        <strong>{flareTitle}</strong>
        <span className="soft">{flareText}</span>
      </Link>
      <ul className="more-entries">
        {Object.entries(PATHS).map(([id, path]) => {
          const [title, text] = moreMessages.entries[id as MoreEntry];
          return (
            <li key={id}>
              <Link to={path} className="card more-entry">
                <strong>{title}</strong>
                <span className="soft">{text}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <section className="more-about" aria-labelledby="about-title">
        <h2 id="about-title">{moreMessages.about}</h2>
        <p>
          {moreMessages.limits} <Link to="/limits">{moreMessages.allLimits}</Link>
        </p>
        <p className="soft">
          {moreMessages.version(BACKSTAY_RELEASE)}{" "}
          {account ? moreMessages.synchronised(account.email) : moreMessages.alone}
        </p>
      </section>
    </div>
  );
}
