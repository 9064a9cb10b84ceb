package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.Optional;

/// A partner that is to sign a strategy, and who signed for it.
public record Signatory(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the signatory's id", example = "rutland") SignatoryId signatory,
        @About(value = "the organisation, by the name that the strategy has among its partners", example = "Rutland County Council") String title,
        @About(value = "who decides for it", example = "Cabinet") Optional<String> body,
        @About(value = "the day it agreed that the draft be consulted on", example = "2022-05-31") Optional<LocalDate> agreedToConsult,
        @About(value = "the day it signed the final text", example = "2023-01-31") Optional<LocalDate> signed,
        @About(value = "the post of who signed", example = "Chief Executive") Optional<String> post,
        @About(value = "the name of who signed", example = "R. Signer", personal = true, detail = true) Optional<String> name) {

    public Signatory {
        if (agreedToConsult.isPresent() && signed.filter(day -> day.isBefore(agreedToConsult.get())).isPresent()) {
            throw new IllegalArgumentException(
                    "a partner signs the final text no earlier than it agreed that the draft be consulted on");
        }
    }

    boolean agreedToConsultBy(LocalDate day) {
        return agreedToConsult.filter(agreed -> !agreed.isAfter(day)).isPresent();
    }

    boolean signedBy(LocalDate day) {
        return signed.filter(then -> !then.isAfter(day)).isPresent();
    }
}
