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
    private readonly List<(ReleasedState Draft, PublicationRefusal Refusal)> _refused = [];
    private readonly Dictionary<string, AttackedIndicator> _indicators = new(StringComparer.Ordinal);
    private DeliveredCounts _counts = new();

    private Scenario(AttackedInstallation installation, AttackedDistrict district, CancellationToken cancellationToken) =>
        (_installation, District, _cancellationToken) = (installation, district, cancellationToken);

    public AttackedDistrict District { get; private set; }

    /// <summary>What can be read, in the order of its making.</summary>
    public IReadOnlyList<ReleasedState> States => _states;

    public static async Task<Scenario> BeginAsync(AttackedInstallation installation, AttackedDistrict? district = null)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var scenario = new Scenario(installation, district ?? AttackedDistrict.Small, cancellationToken);
        await installation.BeginAsync(scenario.District, cancellationToken);
        return scenario;
    }

    /// <summary>Areas as they are from now on; those who read and their places stay.</summary>
    public async Task ChangeAreasAsync(AttackedDistrict district)
    {
        await _installation.PublishAreasAsync(district, _cancellationToken);
        District = district;
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

    /// <summary>A draft, which those read who work on it.</summary>
    public async Task DraftAsync(object? settings = null) => _states.Add(await ComputeAsync(settings));

    public async Task ReleaseAsync(object? settings = null) => (await TryReleaseAsync(settings)).ShouldBeNull();

    /// <summary>The release is not published, for a reason, and names counts of these areas and of no others.</summary>
    public async Task ReleaseIsRefusedAsync(string type, params string[] areas)
    {
        var refusal = await TryReleaseAsync();
        refusal.ShouldNotBeNull().Type.ShouldBe(type, refusal.ToString());
        refusal.Cells.Select(cell => cell.Area).Distinct().Order().ShouldBe(areas.Order(), refusal.ToString());
    }

    /// <summary>Null where it is published; otherwise why not, and nobody but the makers of the draft reads it.</summary>
    public async Task<PublicationRefusal?> TryReleaseAsync(object? settings = null)
    {
        var state = await ComputeAsync(settings);
        var refusal = await _installation.PublishAsync(state.Id, _cancellationToken);
        if (refusal is null)
        {
            _states.Add(state);
        }
        else
        {
            _refused.Add((state, refusal));
            TestContext.Current.TestOutputHelper?.WriteLine($"Nicht freigegeben: {refusal}");
        }

        return refusal;
    }

    /// <summary>
    /// All readers read all, and none may come too close to anything. Of a draft that was refused, staff may find what the refusal
    /// names, and nothing else.
    /// </summary>
    public async Task ShouldHoldAsync(
        bool readsAll = false,
        IEnumerable<AttackingReader>? readers = null,
        Func<AttackingReader, Task<IReadOnlyList<CollectedText>>>? reports = null
    )
    {
        var outcomes = new List<AttackOutcome>();
        var read = new Dictionary<HttpClient, Collected>();
        foreach (var reader in readers ?? Readers.Of(_installation, District))
        {
            if (!read.TryGetValue(reader.Client, out var collected))
            {
                IReadOnlyList<CollectedText> texts = reports is null ? [] : await reports(reader);
                collected = await CollectAsync(reader, _states, readsAll, texts);
                read.Add(reader.Client, collected);
            }

            outcomes.Add(AttackOutcome.Of(_states, reader, collected, comparesChannels: readsAll));
        }

        foreach (var (draft, refusal) in _refused)
        {
            outcomes.Add(await AttackDraftAsync(draft, refusal));
        }

        _installation.Table.Add(outcomes);
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine(string.Join('\n', _installation.Table.Lines(outcomes)));
        string[] faults = [.. outcomes.SelectMany(outcome => outcome.Faults)];
        for (var number = 0; number < _states.Count && faults.Length > 0; number++)
        {
            output?.WriteLine($"Freigabe {number + 1}: {_states[number].Counts}");
        }

        faults.ShouldBeEmpty();
    }

    private async Task<AttackOutcome> AttackDraftAsync(ReleasedState draft, PublicationRefusal refusal)
    {
        var reader = Readers.Staff(_installation) with { Name = "Verwaltung, am Entwurf" };
        ReleasedState[] states = [.. _states, draft];
        var outcome = AttackOutcome.Of(
            states,
            reader,
            await CollectAsync(reader, states, readsAll: false, []),
            comparesChannels: false
        );
        return outcome with { Leaks = [.. outcome.Leaks.Where(leak => !refusal.Names(leak.Count))] };
    }

    private Task<Collected> CollectAsync(
        AttackingReader reader,
        IEnumerable<ReleasedState> states,
        bool readsAll,
        IReadOnlyList<CollectedText> reports
    ) =>
        new Collector(reader, _cancellationToken).ReadAsync(
            states.ToDictionary(state => state.Id, state => state.District),
            readsAll,
            reports
        );

    private async Task<ReleasedState> ComputeAsync(object? settings)
    {
        var (id, job) = await _installation.DraftAsync(settings, _cancellationToken);
        job.ShouldStartWith("done");
        TestContext.Current.TestOutputHelper?.WriteLine(job);
        return new ReleasedState(id, District, _counts, [.. _indicators.Values]);
    }
}
