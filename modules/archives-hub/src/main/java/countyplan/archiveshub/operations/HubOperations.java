package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.ComparisonRecords.AskComparison;
import countyplan.archiveshub.answers.ComparisonRecords.AskProfile;
import countyplan.archiveshub.answers.ComparisonRecords.Comparison;
import countyplan.archiveshub.answers.ComparisonRecords.YearByYear;
import countyplan.archiveshub.answers.FileRecords.AskPicture;
import countyplan.archiveshub.answers.FileRecords.AskSheet;
import countyplan.archiveshub.answers.FileRecords.File;
import countyplan.archiveshub.answers.GateRecords.AskGate;
import countyplan.archiveshub.answers.GateRecords.AskMovements;
import countyplan.archiveshub.answers.GateRecords.AskRules;
import countyplan.archiveshub.answers.GateRecords.GateAnswer;
import countyplan.archiveshub.answers.GateRecords.MovementSchedule;
import countyplan.archiveshub.answers.GateRecords.Rules;
import countyplan.archiveshub.answers.SensitivityRecords.AskSensitivity;
import countyplan.archiveshub.answers.SensitivityRecords.AskSimulation;
import countyplan.archiveshub.answers.SensitivityRecords.AskTwoWay;
import countyplan.archiveshub.answers.SensitivityRecords.Sensitivity;
import countyplan.archiveshub.answers.SensitivityRecords.Simulation;
import countyplan.archiveshub.answers.SensitivityRecords.TwoWay;
import countyplan.archiveshub.answers.StorageRecords.AskStorage;
import countyplan.archiveshub.answers.StorageRecords.Storage;
import countyplan.core.Operation;
import java.util.List;

/// What can be asked beside the registers: the table of contents.
public final class HubOperations {
    private HubOperations() {
    }

    public static List<Operation<?, ?>> all() {
        return List.of(
                Operation.read("compare", "GET {appraisal}/comparison", AskComparison.class, Comparison.class,
                        Comparing::compare),
                Operation.read("profile", "GET {appraisal}/options/{option}/profile", AskProfile.class,
                        YearByYear.class, Profiling::profile),
                Operation.read("sensitivity", "GET {appraisal}/sensitivity", AskSensitivity.class, Sensitivity.class,
                        Testing::sensitivity),
                Operation.read("two-way", "GET {appraisal}/two-way", AskTwoWay.class, TwoWay.class, Testing::twoWay),
                Operation.read("simulate", "GET {appraisal}/simulation", AskSimulation.class, Simulation.class,
                        Playing::simulate),
                Operation.read("storage", "GET {appraisal}/storage", AskStorage.class, Storage.class, Storing::storage),
                Operation.read("movement-schedule", "GET {appraisal}/options/{option}/plans/{plan}/movement-schedule",
                        AskMovements.class, MovementSchedule.class, Gates::movements),
                Operation.read("gate", "GET {appraisal}/gate", AskGate.class, GateAnswer.class, Gates::gate),
                Operation.read("picture", "GET {appraisal}/pictures/{picture}", AskPicture.class, File.class,
                        Picturing::picture),
                Operation.read("cost-sheet", "GET {appraisal}/options/{option}/cost-sheet", AskSheet.class, File.class,
                        CostSheet::sheet),
                Operation.read("rules", "GET rules", AskRules.class, Rules.class, RuleListing::rules));
    }
}
