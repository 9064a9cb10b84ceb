package countyplan.lightbulb.granting;

import countyplan.core.values.LongDate;
import countyplan.lightbulb.telling.Html;
import java.time.LocalDate;

/// The letter that asks an applicant for what their application for a grant still lacks.
final class MissingLetter {
    private MissingLetter() {
    }

    static String of(GrantFile file, Checklist checklist, LocalDate day) {
        var page = new Html("Your application for a Disabled Facilities Grant");
        page.paragraph("Our reference: %s, %s".formatted(file.grant().reference(), file.grant().title()));
        page.paragraph(file.whose().district().called() + ", " + LongDate.words(day));
        page.paragraph("Dear applicant,");
        if (checklist.missing().isEmpty()) {
            page.paragraph(checklist.valid().map(valid -> "We have had everything that your application needs since "
                    + LongDate.words(valid) + ". You need not send anything more.")
                    .orElse("We have everything but the application itself. Please send it to us."));
        } else {
            page.paragraph("Thank you for asking for help with: " + file.grant().title()
                    + ". We cannot decide yet, because we still need:");
            page.items(checklist.missing().stream().map(line -> line.requirement().called()
                    + (line.how().equals("missing") ? "" : " (" + line.how() + ")")).toList());
            page.paragraph(
                    "Our time to decide runs from the day on which we have all of it. If something is hard to get,"
                            + " tell us: we will help.");
        }
        page.paragraph("What an application must have is laid down in: " + checklist.source() + ".");
        return page.text();
    }
}
