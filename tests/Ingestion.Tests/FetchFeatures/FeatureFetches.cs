using Sozialplanung.Ingestion.Sources;
using Sozialplanung.Ingestion.Tests.FetchOverHttp;

namespace Sozialplanung.Ingestion.Tests.FetchFeatures;

/// <summary>What tests of services do with them.</summary>
internal static class FeatureFetches
{
    public static SourceAccess Source(this WebOffice office, string service, string path, string layer, string? secret = null) =>
        new(new Uri(office.Url(path)), secret is null ? "none" : "bearer", "", "", secret, "", service, layer);

    public static async Task<string> TableAsync(this FetchedHere here, SourceAccess source)
    {
        var fetched = await here.Features.FetchAsync(source, null, TestContext.Current.CancellationToken);
        return here.ContentOf(fetched.Files.Single());
    }

    public static async Task<FetchFaultException> FaultOfAsync(this FetchedHere here, SourceAccess source) =>
        await Should.ThrowAsync<FetchFaultException>(() =>
            here.Features.FetchAsync(source, null, TestContext.Current.CancellationToken)
        );
}
