using System.Runtime.InteropServices;
using Sozialplanung.Benchmarks;
using Sozialplanung.Benchmarks.Disclosure;
using Sozialplanung.Benchmarks.Kernel;
using Sozialplanung.Benchmarks.Services;

await using var district = new RunningDistrict();
await using var empty = new RunningDistrict(isEmpty: true);
BenchmarkCase[] all =
[
    .. AddressSpeed.Cases,
    .. PointSpeed.Cases,
    .. ClassSpeed.Cases,
    .. CsvSpeed.Cases,
    .. IndexSpeed.Cases,
    .. CohortSpeed.Cases,
    ReleaseSpeed.Case(district),
    .. ReportSpeed.Cases(district),
    RegisterSpeed.Case(district),
    .. TableSpeed.Cases(district),
    .. GeographySpeed.Cases(empty),
    TileSpeed.Case(district),
];

// With a table of their own; made first, while the installation has done nothing else.
(string Name, Func<TextWriter, CancellationToken, Task> PrintAsync)[] surveys =
[
    (
        "sperrung",
        (output, _) =>
        {
            SuppressionSpeed.Run(output);
            return Task.CompletedTask;
        }
    ),
    ("speicher", (output, token) => IdleMemory.PrintAsync(district, output, token)),
    ("werteabruf", (output, token) => ValuesLatency.PrintAsync(district, output, token)),
];
bool IsAsked(string name) => args.Length == 0 || args.Any(word => name.Contains(word, StringComparison.Ordinal));
BenchmarkCase[] asked = [.. all.Where(one => IsAsked(one.Name))];
if (asked.Length == 0 && !surveys.Any(one => IsAsked(one.Name)))
{
    Console.Error.WriteLine(
        $"Kein Vergleich heißt so. Es gibt: {string.Join(", ", all.Select(one => one.Name).Concat(surveys.Select(one => one.Name)))}."
    );
    return 2;
}

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => stop.Cancel());
Console.WriteLine(MachineState.Text);
foreach (var (_, printAsync) in surveys.Where(one => IsAsked(one.Name)))
{
    await printAsync(Console.Out, stop.Token);
}

Console.WriteLine(Table.Header);
var held = true;
foreach (var one in asked)
{
    try
    {
        await using var contest = await one.Prepare(stop.Token);
        var outcome = await PairedRuns.TimeAsync(contest, stop.Token);
        held &= one.Bounds.All(bound => bound.Judge(outcome) != BoundVerdict.Broken);
        Console.WriteLine(Table.Row(one, outcome));
    }
    catch (Exception e) when (!stop.IsCancellationRequested)
    {
        // The other comparisons are worth their time all the same.
        held = false;
        Console.Error.WriteLine($"{one.Name}: {e}");
    }
}

Console.WriteLine(MachineState.Text);
return held ? 0 : 1;
