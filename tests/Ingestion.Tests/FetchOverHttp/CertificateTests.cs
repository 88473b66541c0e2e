using Microsoft.AspNetCore.Http;

namespace Sozialplanung.Ingestion.Tests.FetchOverHttp;

public sealed class CertificateTests
{
    [Fact]
    public async Task A_server_of_an_own_authority_is_trusted_once_the_operator_names_it()
    {
        using var authority = OwnCertificates.Authority();
        using var certificate = OwnCertificates.Of(authority);
        await using var office = await WebOffice.StartAsync(context => context.Response.WriteAsync("a;b\n"), certificate);
        using var without = new FetchedHere();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, authority.ExportCertificatePem(), TestContext.Current.CancellationToken);
        using var with = new FetchedHere(options => options.CertificateFile = file);

        (await without.FaultAsync(office.Url("/a.csv", scheme: "https"))).ShouldContain(
            "Das Zertifikat von 127.0.0.1 ist nicht vertrauenswürdig"
        );
        (await with.FileAsync(office.Url("/a.csv", scheme: "https"))).Content.ShouldBe("a;b\n");
        // For another name than its own it is not.
        (await with.FaultAsync(office.Url("/a.csv", "localhost", "https"))).ShouldContain("nicht vertrauenswürdig");
        File.Delete(file);
    }

    [Fact]
    public async Task From_an_encrypted_address_nothing_leads_to_one_without()
    {
        using var authority = OwnCertificates.Authority();
        using var certificate = OwnCertificates.Of(authority);
        await using var plain = await WebOffice.WithFileAsync(() => "a;b\n");
        await using var office = await WebOffice.StartAsync(
            context =>
            {
                context.Response.Redirect(plain.Url("/a.csv"));
                return Task.CompletedTask;
            },
            certificate
        );
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, authority.ExportCertificatePem(), TestContext.Current.CancellationToken);
        using var here = new FetchedHere(options => options.CertificateFile = file);

        (await here.FaultAsync(office.Url("/a.csv", scheme: "https"))).ShouldContain("unverschlüsselten Adresse weiter");

        plain.Asked.ShouldBeEmpty();
        File.Delete(file);
    }
}
