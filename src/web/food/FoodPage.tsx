import { useEffect } from "react";
import { foodMessages } from "../messages/food.en.ts";
import { MassCard } from "./MassCard.tsx";
import { ProteinCard } from "./ProteinCard.tsx";
import "./food.css";

/** Nutrition in its smallest honest form: body mass and protein. */
export function FoodPage() {
  useEffect(() => {
    document.title = `${foodMessages.title} – Backstay`;
  }, []);
  return (
    <div className="food">
      <h1>{foodMessages.title}</h1>
      <p className="lead">{foodMessages.lead}</p>
      <MassCard />
      <ProteinCard />
    </div>
  );
}
