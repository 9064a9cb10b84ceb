package countyplan.lightbulb.kept;

import java.util.Locale;

/// How a choice is written, as everywhere in Countyplan: `customer-service-centre`.
public final class Words {
    private Words() {
    }

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In a sentence: "customer service centre".
    public static String spoken(Enum<?> choice) {
        return of(choice).replace('-', ' ');
    }
}
