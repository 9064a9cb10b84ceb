package countyplan.archiveshub.records;

import countyplan.archiveshub.rules.BuildMix;
import countyplan.archiveshub.rules.OptimismBias;
import countyplan.archiveshub.money.Plain;
import countyplan.core.About;
import countyplan.core.Faults;
import countyplan.core.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A version of a cost plan, as it was on a day, with the optimism bias of its works.
@About("a version of an option's cost plan")
public record CostPlan(
        @About(value = "the appraisal's id", example = "hub-2022") AppraisalId appraisal,
        @About(value = "the option's id", example = "c") OptionId option,
        @About(value = "the cost plan's id", example = "2022-06") PlanId plan,
        @About(value = "what it is called", example = "Indicative cost model") String title,
        @About(value = "the day that it is of", example = "2022-06-06") LocalDate dated,
        @About(value = "the cost plan whose place it takes, and which its movements lead on from", example = "archives-hub/hub-2018/options/refurbishment/plans/2018-06") Optional<Ref> follows,
        @About(value = "the classes of works that it is made of", example = "30% non-standard-buildings, 70% standard-buildings", detail = true) Optional<BuildMix> mix,
        @About(value = "how much of the optimism bias is dealt with", example = "20", unit = "percent", detail = true) Optional<BigDecimal> mitigated,
        @About(value = "what shows that it is", example = "Building surveys of 2022", detail = true) Optional<String> evidence,
        @About(value = "the optimism bias by the council's own data, which comes first", example = "12", unit = "percent", detail = true) Optional<BigDecimal> ownBias,
        @About(value = "where it is said, or who says so", example = "Report of 6 June 2022, paragraph 29", detail = true) String source) {

    /// @throws countyplan.core.Refused if bias is said to be dealt with and nothing shows it
    public CostPlan {
        mitigated = Plain.of(mitigated);
        ownBias = Plain.of(ownBias);
        var faults = new Faults();
        if (mitigated.isPresent() && (mitigated.get().signum() < 0
                || mitigated.get().compareTo(BigDecimal.valueOf(100)) > 0)) {
            faults.add("mitigated", mitigated.get().toPlainString(), "from 0 to 100 percent");
        }
        if (mitigated.filter(share -> share.signum() > 0).isPresent() && evidence.isEmpty()) {
            faults.add("evidence", "",
                    "what shows that bias is dealt with: it is only taken down with evidence (Green Book "
                            + "supplementary guidance on optimism bias)");
        }
        if (ownBias.filter(bias -> bias.signum() < 0).isPresent()) {
            faults.add("ownBias", ownBias.get().toPlainString(), "0 percent or more");
        }
        faults.refuse("bias-unsound", "The optimism bias of this cost plan cannot be told");
    }

    /// By how much its capital is to be raised for what appraisals leave out; empty where nothing is said of its works.
    public Optional<OptimismBias> bias() {
        return ownBias
                .map(own -> new OptimismBias(own, BigDecimal.ZERO, "the council's own data"))
                .or(() -> mix.map(works -> OptimismBias.of(works, mitigated.orElse(BigDecimal.ZERO), evidence)));
    }
}
