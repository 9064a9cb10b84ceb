package countyplan.lightbulb.telling;

import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Operation;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.granting.Limits;
import countyplan.lightbulb.grants.GrantAnswers;
import countyplan.lightbulb.help.ReferralRoute;
import countyplan.lightbulb.kept.Registers;
import countyplan.lightbulb.kept.StudyRules;
import countyplan.lightbulb.kept.Words;
import countyplan.lightbulb.requests.CaseAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The story of a case and a case study, written for those who ask.
public final class CaseWork {
    private CaseWork() {
    }

    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("chronology", "GET cases/{reference}/chronology", CaseAnswers.AskChronology.class,
                        CaseAnswers.ChronologyAnswer.class, CaseWork::chronology).limited(),
                Operation.read("chronology-page", "GET cases/{reference}/chronology-page",
                        CaseAnswers.AskChronologyPage.class, GrantAnswers.Page.class, CaseWork::page).limited(),
                Operation.read("case-study", "GET studies/{study}/page", CaseAnswers.AskStudy.class,
                        GrantAnswers.Page.class, CaseWork::study));
    }

    private static Chronology of(CaseReference reference, OptionalInt gap, View view) {
        if (gap.isPresent() && gap.getAsInt() < 1) {
            throw Refused.invalid("gap-too-short", "A gap is a day or more",
                    new Fault("gap", Integer.toString(gap.getAsInt()), "1 or more days"));
        }
        return Chronicler.story(reference, gap.orElse(Limits.GAP.entries().getLast().value()), view);
    }

    private static CaseAnswers.ChronologyAnswer chronology(CaseAnswers.AskChronology ask, View view) {
        var story = of(ask.reference(), ask.gap(), view);
        List<CaseAnswers.ChronologyRow> rows = new ArrayList<>();
        var gaps = 0;
        for (var next = 0; next < story.events().size(); next++) {
            var event = story.events().get(next);
            rows.add(new CaseAnswers.ChronologyRow(event.day(), event.what(), event.why(), OptionalInt.empty()));
            var gap = story.gapAfter(next);
            if (gap.isPresent()) {
                gaps++;
                rows.add(new CaseAnswers.ChronologyRow(gap.get().from(), gap.get().words(), Optional.empty(),
                        OptionalInt.of(Math.toIntExact(gap.get().days()))));
            }
        }
        return new CaseAnswers.ChronologyAnswer(summary(story, gaps), rows);
    }

    private static String summary(Chronology story, int gaps) {
        return "%d entries since %s; %s more than %d days without one.".formatted(story.events().size(),
                LongDate.words(story.whose().received()),
                gaps == 0 ? "never" : gaps == 1 ? "once" : gaps + " times", story.days());
    }

    private static GrantAnswers.Page page(CaseAnswers.AskChronologyPage ask, View view) {
        var story = of(ask.reference(), ask.gap(), view);
        var page = new Html("Chronology of case " + ask.reference());
        page.paragraph("%s, as at %s. Times of more than %d days without an entry are in bold (%s).".formatted(
                story.whose().district().called(), LongDate.words(view.asAt()), story.days(),
                Limits.GAP.entries().getLast().source()));
        for (var next = 0; next < story.events().size(); next++) {
            var event = story.events().get(next);
            page.paragraph(LongDate.words(event.day()) + ": " + event.what()
                    + event.why().map(why -> ". " + why).orElse(""));
            story.gapAfter(next).ifPresent(gap -> page.bold(gap.words()));
        }
        return new GrantAnswers.Page(
                Document.text("text/html", ask.reference() + "-chronology.html", page.text()));
    }

    private static GrantAnswers.Page study(CaseAnswers.AskStudy ask, View view) {
        var study = Registers.STUDIES.get(view, ask.study()).record();
        var wrong = StudyRules.wrong(study);
        if (!wrong.isEmpty()) {
            throw Refused.conflict("not-to-publish", "The study cannot be shown: " + String.join("; ", wrong));
        }
        var page = new Html("Lightbulb case study: " + study.title());
        line(page, "Date submitted", study.submitted().map(LongDate::words));
        line(page, "Locality", study.locality());
        line(page, "Referral", Optional.of(Words.spoken(study.source()) + ": " + study.concern()));
        line(page, "Start and end", study.began().map(began -> LongDate.words(began)
                + study.ended().map(ended -> " to " + LongDate.words(ended)).orElse("")));
        line(page, "Main issues", study.issues());
        page.heading("What was done");
        page.items(study.actions());
        page.heading("Referred on to");
        page.items(List.of(ReferralRoute.values()).stream()
                .map(route -> (study.routes().contains(route) ? "yes: " : "no: ") + Words.spoken(route)).toList());
        line(page, "Benefit", study.benefit());
        line(page, "Others involved", study.others());
        line(page, "Ongoing support", study.ongoing());
        line(page, "Other", study.more());
        return new GrantAnswers.Page(Document.text("text/html", ask.study() + ".html", page.text()));
    }

    private static void line(Html page, String heading, Optional<String> text) {
        page.paragraph(heading + ": " + text.orElse("not told"));
    }
}
