using System.Globalization;

namespace Sozialplanung.Tests;

/// <summary>
/// Gives a reader a fixed count of changed inputs: whatever comes, it reads or refuses with its own exception, soon, and within its
/// memory. The environment variable <c>SOZIALPLANUNG_FUZZ</c> multiplies the count for a long run; <c>SOZIALPLANUNG_FUZZ_SEED</c>
/// begins at another seed.
/// </summary>
internal static class Fuzz
{
    private const long MostBytes = 400_000_000;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(20);

    /// <summary>Reads so many changed inputs; the reader catches its own refusals and throws whatever else happens.</summary>
    public static async Task RunAsync(int usual, IReadOnlyList<byte[]> samples, Func<byte[], Task> read)
    {
        var (first, count) = (Number("SOZIALPLANUNG_FUZZ_SEED", 20261129), usual * Number("SOZIALPLANUNG_FUZZ", 1));
        TestContext.Current.TestOutputHelper?.WriteLine($"Seeds {first} to {first + count - 1}, {count} inputs.");
        var faults = new List<string>();
        for (var seed = first; seed < first + count && faults.Count < 20; seed++)
        {
            if (await FaultOfAsync(new Mutator(seed, samples).Next(), read) is { } fault)
            {
                faults.Add($"seed {seed}: {fault}");
            }
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>The same for a reader that waits for nothing; what it allocates is measured too.</summary>
    public static Task RunAsync(int usual, IReadOnlyList<byte[]> samples, Action<byte[]> read) =>
        RunAsync(
            usual,
            samples,
            input =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                read(input);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                allocated.ShouldBeLessThan(MostBytes);
                return Task.CompletedTask;
            }
        );

    private static async Task<string?> FaultOfAsync(byte[] input, Func<byte[], Task> read)
    {
        try
        {
            // On a thread of its own: one that hangs is left behind and named.
            await Task.Run(() => read(input), CancellationToken.None).WaitAsync(_longest, CancellationToken.None);
            return null;
        }
        catch (Exception e)
        {
            var place = e
                .StackTrace?.Split('\n')
                .FirstOrDefault(line => line.Contains("Sozialplanung", StringComparison.Ordinal));
            return $"{e.GetType().Name}: {e.Message} {place}";
        }
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
