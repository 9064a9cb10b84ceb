package countyplan.archiveshub.records;

import countyplan.archiveshub.money.Plain;
import countyplan.core.About;
import java.math.BigDecimal;
import java.util.Optional;

/// How much of the recurring revenue cost a partner bears.
@About("a partner's share of the revenue cost")
public record PartnerShare(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the partner's id", example = "county") PartnerId partner,
        @About(value = "which partner", example = "Leicestershire County Council") String title,
        @About(value = "its share, if it is known", example = "60", unit = "percent") Optional<BigDecimal> portion,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {

    /// @throws countyplan.core.Refused if it is no share
    public PartnerShare {
        portion = Plain.of(portion);
        if (portion.filter(share -> share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0).isPresent()) {
            throw countyplan.core.Refused.invalid("out-of-range", "A share is from 0 to 100 percent",
                    new countyplan.core.Fault("portion", portion.get().toPlainString(), "from 0 to 100"));
        }
    }
}
