using Sozialplanung.Contracts.Indicators;
using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.NoteLoad;

public sealed class NoteLoadTests(RunningIngestion ingestion)
{
    [Fact]
    public async Task Whether_the_values_have_arrived_is_seen_at_the_delivery()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        var id = (await ingestion.DeliverAsync(dataset, Samples.WideFile))["id"]!.GetValue<Guid>();
        var at = TimeProvider.System.GetUtcNow();

        await SendAsync(
            new ObservationsLoaded
            {
                DeliveryId = id,
                At = at,
                Failure = "Beobachtung 17 ist zu groß.",
            }
        );
        await UntilAsync($"load_failure = 'Beobachtung 17 ist zu groß.' and id = '{id}'");
        var failed = await ingestion.VerdictAsync(id);
        await SendAsync(new ObservationsLoaded { DeliveryId = id, At = at.AddMinutes(1) });
        await UntilAsync($"load_failure is null and loaded_at is not null and id = '{id}'");
        await SendAsync(
            new ObservationsLoaded
            {
                DeliveryId = id,
                At = at.AddSeconds(1),
                Failure = "Kommt zu spät.",
            }
        );
        await SendAsync(new ObservationsLoaded { DeliveryId = Guid.CreateVersion7(), At = at });
        var loaded = await ingestion.VerdictAsync(id);

        failed["loadFailure"]!.GetValue<string>().ShouldBe("Beobachtung 17 ist zu groß.");
        loaded["loadFailure"].ShouldBeNull();
        loaded["loadedAt"].ShouldNotBeNull();
    }

    private Task SendAsync(ObservationsLoaded message) => ingestion.SendAsync(message);

    private Task UntilAsync(string condition) =>
        TestService.EventuallyAsync(
            "es steht bei der Lieferung",
            async _ => await ingestion.ScalarAsync<long>($"select count(*) from delivery where {condition}") == 1,
            TestContext.Current.CancellationToken
        );
}
