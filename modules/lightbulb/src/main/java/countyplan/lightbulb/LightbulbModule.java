package countyplan.lightbulb;

import countyplan.core.Migration;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.figures.Figures;
import countyplan.core.register.Register;
import java.util.List;

/// Lightbulb: cases from the referral to the outcome, the works done for them, and the grants that pay.
public final class LightbulbModule implements ServiceModule {
    static final String ID = "lightbulb";

    /// For the service loader.
    public LightbulbModule() {
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Lightbulb";
    }

    @Override
    public String about() {
        return "Housing adaptations from the referral to the outcome: cases, works, jobs and Disabled Facilities Grants";
    }

    @Override
    public int weight() {
        return 40;
    }

    @Override
    public List<Register<?, ?>> registers() {
        return Registers.all();
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.from(1, "cases, works, jobs and grants", "tables-1.sql",
                LightbulbModule.class::getResourceAsStream));
    }

    @Override
    public Figures figures() {
        return Figures.from("figures.json", LightbulbModule.class::getResourceAsStream);
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("cases-2019.json", LightbulbModule.class::getResourceAsStream));
    }
}
