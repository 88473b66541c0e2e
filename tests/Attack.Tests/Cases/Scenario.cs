using System.Net;
using System.Net.Http.Json;
using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>What happens in a district, from the first delivery to the last release, and then the attack on all of it.</summary>
internal sealed class Scenario
{
    private readonly AttackedInstallation _installation;
    private readonly CancellationToken _cancellationToken;
    private readonly List<ReleasedState> _states = [];
    private readonly Dictionary<string, AttackedIndicator> _indicators = new(StringComparer.Ordinal);
    private DeliveredCounts _counts = new();

    private Scenario(AttackedInstallation installation, AttackedDistrict district, CancellationToken cancellationToken) =>
        (_installation, District, _cancellationToken) = (installation, district, cancellationToken);

    public AttackedDistrict District { get; }

    public IReadOnlyList<ReleasedState> States => _states;

    public static async Task<Scenario> BeginAsync(AttackedInstallation installation, AttackedDistrict? district = null)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var scenario = new Scenario(installation, district ?? AttackedDistrict.Small, cancellationToken);
        await installation.BeginAsync(scenario.District, cancellationToken);
        return scenario;
    }

    /// <summary>The whole of the counts, in the place of what was delivered before.</summary>
    public async Task DeliverAsync(DeliveredCounts counts)
    {
        _counts = counts.Copy();
        await _installation.DeliverAsync(counts, _cancellationToken);
    }

    public async Task DefineAsync(params AttackedIndicator[] indicators)
    {
        foreach (var indicator in indicators)
        {
            var answer = await _installation.Planner.PutAsJsonAsync(
                $"/definitions/{indicator.Code}",
                indicator.AsDefined(),
                _cancellationToken
            );
            await AttackedInstallation.JsonAsync(answer, HttpStatusCode.OK, _cancellationToken);
            _indicators[indicator.Code] = indicator;
        }
    }

    public async Task RetireAsync(string code)
    {
        var answer = await _installation.Planner.DeleteAsync(
            new Uri($"/definitions/{code}", UriKind.Relative),
            _cancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        _indicators.Remove(code);
    }

    /// <summary>Computes a draft; returns what its job said at the end.</summary>
    public async Task<string> DraftAsync(object? settings = null)
    {
        var (id, job) = await _installation.DraftAsync(settings, _cancellationToken);
        job.ShouldStartWith("done");
        TestContext.Current.TestOutputHelper?.WriteLine(job);
        _states.Add(new ReleasedState(id, District, _counts, [.. _indicators.Values]));
        return job;
    }

    public async Task ReleaseAsync()
    {
        var job = await DraftAsync();
        await _installation.PublishAsync(_states[^1].Id, job, _cancellationToken);
    }

    /// <summary>All readers read all, and none may come too close to anything.</summary>
    public async Task ShouldHoldAsync(bool readsFiles = false, IEnumerable<AttackingReader>? readers = null)
    {
        var outcomes = new List<AttackOutcome>();
        var read = new Dictionary<HttpClient, IReadOnlyList<Reading>>();
        foreach (var reader in readers ?? Readers.Of(_installation, District))
        {
            if (!read.TryGetValue(reader.Client, out var readings))
            {
                readings = await new Collector(reader, _cancellationToken).ReadAllAsync(District, readsFiles);
                read.Add(reader.Client, readings);
            }

            outcomes.Add(AttackOutcome.Of(_states, reader, readings, comparesChannels: readsFiles));
        }

        var table = string.Join('\n', outcomes.SelectMany(outcome => outcome.Lines()).Prepend(AttackOutcome.Header));
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine(table);
        string[] faults = [.. outcomes.SelectMany(outcome => outcome.Faults)];
        for (var number = 0; number < _states.Count && faults.Length > 0; number++)
        {
            output?.WriteLine($"Freigabe {number + 1}: {_states[number].Counts}");
        }

        faults.ShouldBeEmpty();
    }
}
