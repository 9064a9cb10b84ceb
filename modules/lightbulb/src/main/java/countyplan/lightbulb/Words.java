package countyplan.lightbulb;

import java.util.Locale;

/// How a choice is written, as everywhere in Countyplan: `customer-service-centre`.
final class Words {
    private Words() {
    }

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In a sentence: "customer service centre".
    static String spoken(Enum<?> choice) {
        return of(choice).replace('-', ' ');
    }
}
