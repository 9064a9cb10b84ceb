package countyplan.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What differs between two contracts, in words.
final class Differences {
    private final List<String> words = new ArrayList<>();

    private Differences() {
    }

    static String words(Contract before, Contract after) {
        var found = new Differences();
        found.note("title", before.title(), after.title());
        found.note("service", before.service(), after.service());
        found.note("providers", before.providers(), after.providers());
        found.note("starts", before.starts(), after.starts());
        found.note("ends", before.ends(), after.ends());
        found.note("amount", before.amount(), after.amount());
        found.note("extensions", before.extensions(), after.extensions());
        found.note("extensions used", before.extensionsUsed(), after.extensionsUsed());
        found.note("notice months", before.noticeMonths(), after.noticeMonths());
        found.note("lead months", before.leadMonths(), after.leadMonths());
        found.note("replaces", before.replaces(), after.replaces());
        return String.join("; ", found.words);
    }

    private void note(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            words.add(field + ": " + ContractFile.cell(before) + " → " + ContractFile.cell(after));
        }
    }
}
