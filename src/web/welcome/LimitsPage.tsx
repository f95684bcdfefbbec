import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { welcomeMessages as words } from "../messages/welcome.en.ts";
import "../start/start.css";

/** What the product can and cannot do, on one screen. */
export function LimitsPage() {
  return (
    <article className="card questions" aria-labelledby="limits-title">
      <h1 id="limits-title">{words.limits.title}</h1>
      {words.limits.sections.map(({ heading, items }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul className="plain">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <div className="go-on">
        <Button variant="default" size="lg" renderRoot={(props) => <Link to="/" {...props} />}>
          {words.limits.back}
        </Button>
        <Button size="lg" renderRoot={(props) => <Link to="/screen" search={{}} {...props} />}>
          {words.limits.questions}
        </Button>
      </div>
    </article>
  );
}
