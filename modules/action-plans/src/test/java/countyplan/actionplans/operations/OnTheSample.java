package countyplan.actionplans.operations;

import static countyplan.actionplans.operations.Office.PLAN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Tests on the sample's carers plan, each on records of its own, in a data folder and in PostgreSQL.
@ParameterizedClass
@EnumSource(Records.class)
abstract class OnTheSample {

    @Parameter
    Records records;

    Office office;

    @BeforeEach
    void load(@TempDir Path home) {
        office = new Office(records.withSample(home));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// The sentences of the plan's findings of that sort on a day.
    List<String> findings(String code, String asAt) {
        return office.rows("findings", "action-plans findings", "plan", PLAN, "asAt", asAt).stream()
                .filter(each -> each.getString("code").equals(code)).map(each -> each.getString("sentence")).toList();
    }
}
