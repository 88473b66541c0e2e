using Sozialplanung.TestServers;

namespace Sozialplanung.Ingestion.Tests.ChooseDivision;

/// <summary>The service beside a Geography whose Gebietsstände a test chooses.</summary>
public sealed class DividedIngestion : IAsyncLifetime
{
    internal PlayedGeography Geography { get; private set; } = null!;

    public TestService Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Geography = await PlayedGeography.StartAsync(TestContext.Current.CancellationToken);
        Service = await TestService.StartAsync(
            "ingestion",
            "Ingestion",
            new Dictionary<string, string>
            {
                ["services__geography__http__0"] = Geography.Address.ToString(),
                ["Ingestion__DataFolder"] = Path.Combine(Path.GetTempPath(), $"ingestion-{Guid.CreateVersion7():N}"),
            },
            TestContext.Current.CancellationToken
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Geography.DisposeAsync();
    }
}
