package countyplan.archiveshub.answers;

import countyplan.archiveshub.records.AppraisalId;
import countyplan.archiveshub.records.OptionId;
import countyplan.core.About;
import countyplan.core.Document;
import java.util.Optional;

/// Inputs and outputs that are files.
public final class FileRecords {
    private FileRecords() {
    }

    @About("draws an appraisal, with characters or as SVG")
    public record AskPicture(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "what is drawn: what options cost by and by, the lines that matter most, many futures, or how strong rooms fill", example = "tornado") PictureKind picture,
            @About(value = "the option of a tornado; the preferred one, or else the cheapest, unless said", example = "c") Optional<OptionId> option,
            @About(value = "how it is drawn; with characters unless said", example = "svg") Optional<PictureForm> as) {
    }

    @About("writes an option's cost plan as a workbook whose sums are formulas, so that they can be checked and tried")
    public record AskSheet(
            @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
            @About(value = "the option's id", example = "c") OptionId option) {
    }

    @About("a file")
    public record File(@About("the file") Document file) {
    }
}
