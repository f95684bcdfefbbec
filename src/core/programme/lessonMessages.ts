import type { Lesson, LessonId } from "./lessons.ts";

/** The lessons, about two minutes each. Source: the claims and sources that `lessons.ts` names. */
export const LESSON_TEXTS: Readonly<Record<LessonId, Pick<Lesson, "title" | "paragraphs" | "tryThis">>> = {
  pain_and_load: {
    title: "Pain and load",
    paragraphs: [
      "Pain is real, and it is a poor measure of what happens in the tissue. A small strain can hurt a lot, and a back that looks worn on a picture can feel fine. Sleep, worry and how much you did last week all turn it up or down. For most back pain nobody can name one cause, and that includes us.",
      "Load is what you ask of your body: a bag, a set, a long day on your feet. Bodies answer load by getting ready for more of it, if it comes in steps and leaves time between. Too much at once, or none for months, and the same bag feels heavier.",
      "So the question is seldom whether to load, and more often how much now. That is what the numbers beside each exercise are for. Low pain that settles by the next morning is a sign to go on. Middling pain is a sign to stay where you are and look again. Strong pain, or pain that is still up the next morning, is a sign to take a step down, and not to give up.",
      "This way of reading pain was tried in tendon and knee pain. In backs it has not been tested; we borrow it because it is simple and it lets people keep moving. If you live with pain every day, read it against your own usual level.",
      "On average, exercise eases long-lasting back pain a little to moderately. That is worth having, and nobody can promise it to you in particular.",
    ],
    tryThis:
      "Before and after your next session, and once the next morning, write down one number from 0 to 10.",
  },
  hinge: {
    title: "The hinge",
    paragraphs: [
      "There are many ways to reach down. You can bend the back, the knees, the hips, or some of each. A hinge is the one where the hips do most of the moving: the seat goes back, the trunk leans forward as one piece, the knees give a little.",
      "It is worth learning because the hips are strong. A hinge lets big muscles share the work, and that lets you lift more as the weeks go by. It is one good tool, and not the only right way. Bending your back to tie a shoe is an ordinary thing that backs are made for, and studies have not found that people who bend more while lifting get more back pain.",
      "There are four steps. First the wall: stand a foot's length in front of it, touch it with your seat, come back up by pushing the floor away. Second the stick: hold it along your back, with head, upper back and seat touching, and keep all three touching while the hips slide back. Third a light weight, held close to the legs. Fourth one leg, or more weight, when the third has become dull.",
      "You will feel it in the back of the thighs and in the seat. If you feel it mostly in the low back, make the range smaller, go slower, and bring the weight nearer. If bending bothers you now, start with the wall and the small range; more comes back step by step.",
      "Good form here is a help to get strong. Nobody is injured by one untidy repetition with an ordinary weight.",
    ],
    tryThis: "Stand in front of a wall, one foot's length away, and touch it with your seat eight times.",
  },
  load_close: {
    title: "Keep the load close",
    paragraphs: [
      "Hold a bag of sugar against your belly, then at the end of straight arms. It weighs the same, and it feels quite different. The further a load is from you, the longer the lever, and the harder the muscles of the back must pull to hold you up.",
      "That is plain mechanics, and it is the best-supported piece of advice about lifting that we know. In laboratory studies, bringing the load near or splitting it in two lowered the force in the low back by about a tenth to a third. How near it was mattered more than whether people squatted or stooped.",
      "So before you lift, close the distance. Step up to it. Pull the box to the edge of the boot. Put one foot beside the suitcase. Let the child come to you and hold on. Then hips back, hands to it, and bring it in to your body first and up second. To put it down, do the same in reverse. When you have to turn, turn with your feet.",
      "What this does not say: lifting at arm's length is no disaster. You will do it when you take a tray out of an oven, and an ordinary tray is fine. Teaching people to lift has not been shown to prevent back pain, in trials with many thousands of workers. We teach it because it makes heavy things easier, and because easier things get done without fear.",
      "And the stronger your hips and back become, the less any of it matters day to day. Carrying is training too.",
    ],
    tryThis: "The next three things you lift: get close first, and notice the difference.",
  },
  sitting: {
    title: "Sitting",
    paragraphs: [
      "Sitting is no poison. It is a position, and like any position it becomes uncomfortable when it lasts. People whose back is sore often feel it most after a long drive or a long meeting, and most feel better for getting up.",
      "What is known: when people broke up long sitting with two minutes of easy walking every 20 to 60 minutes, their blood sugar and insulin were better on that same day. Walking did more than standing still. What is not known: the best interval. Thirty minutes is handy, and nobody has shown that it beats forty. That breaks prevent back pain has not been shown either.",
      "So how often is up to you. Choose something that your day lets you keep: the end of each call, an empty glass, a timer. Then do what you like: a walk to the window, a few squats to the chair, some calf raises while the kettle boils. Two minutes are plenty.",
      "About desks: there is no one right posture to hold. Set things up so that you can change: screen where your neck rests, elbows hanging, feet on something. Lean back, sit forward, stand for a while. Long standing is not shown to be any better than sitting, and many healthy people get an aching back after two hours of it. A footstool is fine if it feels better.",
      "Being active keeps the muscles of the hips in better condition. That counts for the whole of your week and does not hang on the chair alone.",
    ],
    tryThis: "Pick one thing that happens several times a day, and stand up and move each time, today only.",
  },
  sleep_and_worry: {
    title: "Sleep and worry",
    paragraphs: [
      "After a bad night most things hurt more, and when something hurts the nights get worse. Worry works the same way: a back that you watch all day speaks louder. None of this means that the pain is in your head. It means that the volume has more than one knob, and some of the knobs are easier to reach than the back itself.",
      "Sleep first. Go to bed and get up at about the same time, also at the weekend. Keep the last half hour dull. If you lie awake, get up for a while and do something quiet. Which mattress is best is not settled; the one you sleep on is good. On your side, a pillow between the knees can help; on your back, one under them.",
      "Then worry. It often comes from words: worn, slipped, out of place, unstable. Such words sound like damage, and they describe what many people without any pain have as well. If somebody has used one of them about you, ask what it means for what you may do. The answer is usually: move, and build up.",
      "A useful worry has a next step. So give it one: the safety questions here, or an appointment. A worry without a next step can wait for a set time of the day, ten minutes with a pen, and then the day goes on.",
      "If most days are dark, or fear keeps you from moving at all, tell somebody who can help: a doctor, a physiotherapist, a psychologist. That is common, and it can be helped. If you think of harming yourself, call the emergency number or a crisis line now.",
    ],
    tryThis: "Tonight, put the screen away half an hour before you want to sleep.",
  },
  flare: {
    title: "When it flares up",
    paragraphs: [
      "Back pain often comes back, whatever was done about it. A bad day in week five is no sign that the training went wrong, or that you are back at the beginning. Most flares settle within days to a few weeks.",
      "First the questions. If your back has just gone, answer the safety questions again; it takes a minute. They ask about the few things that must not wait.",
      "Then two easy days. Keep getting up. Walk a little, several times a day, slowly and indoors if need be. Find a position in which it rests, and change it when it stops helping. Warmth is fine. Do the small moves that feel easy, and leave out what set it off. Staying in bed for days is not advised; being up a little is.",
      "Then back in steps. The easier form of your exercises and about half of the sets. When two sessions have settled by the next morning, most of it. After two more, all of it. What set it off comes back last and in a small dose, because you will want to be able to do it again.",
      "If a step is too much, go back one step, and not to the beginning. If it is not better after two weeks, or gets worse, let somebody look. And if there is new weakness or numbness in a leg, numbness where you sit, or trouble with bladder or bowel, answer the emergency questions at once.",
      "People who went on exercising after their treatment had about half as many new spells in the year that followed. So the flare is the moment to shrink the plan, and to keep it.",
    ],
    tryThis: "Write down now what your two easiest exercises are. Those are your plan for a bad day.",
  },
  strength_takes_weeks: {
    title: "Strength takes weeks",
    paragraphs: [
      "In the first two or three weeks you will get better quickly. Most of that is skill: your body learns the movement. Muscle follows later. Give it six to twelve weeks before you judge whether you are stronger, and four to six before the first retest.",
      "Two or three sessions a week are a sound default, and one is far better than none. More sets give a little more, each one less than the one before. What counts is that the weeks add up.",
      "To grow stronger, the work has to become harder over time, in small steps. First more repetitions, up to the top of the range that is written there. When you could have done two more, twice running, add a little load or take the next harder form. Holds work the other way: they stay short, and you add one more.",
      "Hard enough is easier to feel than to calculate. At the end of a set, ask yourself how many more you could have done well. In the first weeks, or in pain, leave three to five. Later leave two or three. People are off by about one when few are left and by more when many are left, so do not fret about it.",
      "There will be weeks in which nothing goes up. Travel, a cold, a bad night. After two weeks off, start again at a good half and build up over two or three weeks; what you had comes back faster than it came the first time.",
      "And strength is not pain. Some people feel better long before they are stronger, some get strong and still have bad days. Both are common, and we show you both.",
    ],
    tryThis:
      "In your next session, guess after each set how many more you could have done, and write it down.",
  },
  when_to_see_someone: {
    title: "When to see someone",
    paragraphs: [
      "Most back pain needs no test and no picture, and gets better with time and movement. A few things need a person who can examine you, and some of them at once.",
      "At once, the emergency department: new numbness between the legs or where you sit; new trouble to pass or to hold water or stool; weakness of a leg that is getting worse; both legs affected; clumsy hands or unsteady legs that are new; a hard fall or an accident; chest pain, or collapse with pain in belly or back; thoughts of harming yourself.",
      "Today or within days, a doctor: fever or feeling ill with a new back pain; a cancer in your past and a new pain that stays; weight that goes without a reason; long use of steroid tablets or thin bones and a sudden pain; a swollen, hot or painful calf.",
      "At a normal appointment: pain that has not got better after about six weeks or gets worse over two; pain that wakes you in the second half of the night and eases with moving; leg pain that does not fade; a worry that does not leave you.",
      "What an examination can do: find the few causes that need their own treatment, tell you what you may do, and see how you move. What it often cannot do is name one cause, and a picture often shows changes that people without pain have too. Ask what a test would change before you have it.",
      "Our questions ask for these things, and they do not rule anything out. If something feels wrong in a new way, phone somebody, whatever we say. You do not need to be sure to ask.",
    ],
    tryThis: "Save the number of your practice and of the nearest medical advice line in your phone.",
  },
};
