/// Measurements of speed and memory; never shipped, and no part of the tests. Each takes two things in turn in one run and
/// tells the ratio, so that it says the same on a slow machine as on a fast one; it ends with 1 where the ratio is not what
/// is wanted. After `mvn -q -DskipTests package`, from the root of the sources:
///
///     distribution/target/countyplan/runtime/bin/java \
///         -cp modules/benchmarks/target/countyplan-benchmarks-1.0.0-SNAPSHOT.jar countyplan.benchmarks.OneShot
///
/// | program | what it measures | against | wanted |
/// | --- | --- | --- | --- |
/// | [OneShot] | the wall time of one `status` | the smallest program that asks the same folder one thing | at most 2 |
/// | [FirstPrompt] | the time to the first prompt at a terminal | the same | at most 2 |
/// | [ServerReady] | the time until `/observe/health` answers | the smallest Helidon server with a connection | at most 1.5 |
/// | [StatusThroughput] | requests a second for a plan's status | a handler written by hand | at least 0.9 |
/// | [ResidentMemory] | memory after 100,000 requests | | under 160 MB |
/// | [ImportRows] | rows a second, importing 100,000 actions | JDBC batches writing the same rows | at least 0.5 |
/// | [PlanAtScale] | a plan of 100,000 actions with 1,000,000 updates: a page, a filtered count, a roll-up, a trend | the same as at a past day | 100 ms, 200 ms, 1 s; at most 2 |
/// | [CasesAtScale] | 200,000 cases of Lightbulb: imports of 50,000, performance, the clocks that break next, money | | 60 s; 1 s; 100 ms; 1 s |
/// | [ExtraCareCosts] | four service models for 60 schemes over 10 years, week by week | | 200 ms |
/// | [HoursAtScale] | 1,000,000 weekly hours of Extra Care by scheme and month | | 1 s |
/// | [HubComparison] | six options of an archives hub, of 40 lines over 60 years, compared | | 50 ms |
/// | [FiftyPlugins] | the wall time of single commands with fifty plug-ins | the same without any | at most 1.5 |
///
/// [ExtraCareCosts] asks the sums themselves, so that the jars of Extra Care and the core, and JSON, are on its class path too.
///
/// [FiftyPlugins] makes its plug-ins, so it runs on a JDK and says what else it takes. What the others are measured against is in `baseline`: it runs on the same runtime with the same options, with a start-up
/// cache of its own trained in the same way. Linux only: times and memory are asked of `/proc`.
@NullMarked
package countyplan.benchmarks;

import org.jspecify.annotations.NullMarked;
