using Sozialplanung.Ingestion.Tests.FetchDataset;

namespace Sozialplanung.Ingestion.Tests.SetSource;

public sealed class SetSourceTests(RunningIngestion ingestion)
{
    [Theory]
    [InlineData("", "Adresse der Datei")]
    [InlineData("daten.csv", "Sie beginnt mit https://")]
    [InlineData("file:///etc/passwd", "Sie beginnt mit https://")]
    [InlineData("ftp://daten.beispiel.de/a.csv", "Sie beginnt mit https://")]
    [InlineData("https://name:wort@daten.beispiel.de/a.csv", "In der Adresse stehen Zugangsdaten")]
    public async Task An_address_that_nothing_can_be_fetched_from_is_refused(string address, string sentence)
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);

        (await RefusalAsync(dataset, new { address })).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_secret_does_not_leave_unencrypted_and_a_sign_in_is_whole()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        const string Plain = "http://daten.beispiel.de/a.csv";
        const string Address = "https://daten.beispiel.de/a.csv";

        (
            await RefusalAsync(
                dataset,
                new
                {
                    address = Plain,
                    signIn = "bearer",
                    secret = "x",
                }
            )
        ).ShouldContain("nur verschlüsselt");
        (await RefusalAsync(dataset, new { address = Address, signIn = "bearer" })).ShouldContain(
            "Kennwort oder den Schlüssel ein"
        );
        (
            await RefusalAsync(
                dataset,
                new
                {
                    address = Address,
                    signIn = "password",
                    secret = "x",
                }
            )
        ).ShouldContain("Namen an");
        (
            await RefusalAsync(
                dataset,
                new
                {
                    address = Address,
                    signIn = "header",
                    header = "Host",
                    secret = "x",
                }
            )
        ).ShouldContain("Kopfzeile");
        (
            await RefusalAsync(
                dataset,
                new
                {
                    address = Address,
                    signIn = "bearer",
                    secret = "schlüssel",
                }
            )
        ).ShouldContain("keine Umlaute");
        (await RefusalAsync(dataset, new { address = Address, signIn = "oauth" })).ShouldContain("„oauth“ gibt es hier nicht");
    }

    [Fact]
    public async Task A_stored_secret_stays_with_its_host()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(
            dataset,
            new
            {
                address = "https://daten.beispiel.de/2024.csv",
                signIn = "password",
                userName = "amt",
                secret = "geheim",
            }
        );

        await ingestion.SetSourceAsync(
            dataset,
            new
            {
                address = "https://daten.beispiel.de/2025.csv",
                signIn = "password",
                userName = "amt",
            }
        );
        var elsewhere = new
        {
            address = "https://fremd.beispiel.de/2025.csv",
            signIn = "password",
            userName = "amt",
        };

        (await ingestion.SourceAsync(dataset))["hasSecret"]!.GetValue<bool>().ShouldBeTrue();
        (await RefusalAsync(dataset, elsewhere)).ShouldContain("gehen nur an den Rechner");
        var check = await RunningIngestion.PostAsync(ingestion.Verwalter, $"/datasets/{dataset}/source/check", elsewhere);
        ((int)check.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task Without_an_address_a_dataset_has_its_folder_again()
    {
        var dataset = await ingestion.DefineAsync(Samples.WideProfile);
        await ingestion.SetSourceAsync(
            dataset,
            new
            {
                address = "https://daten.beispiel.de/2024.csv",
                signIn = "bearer",
                secret = "geheim",
            }
        );

        await RunningIngestion.DeleteAsync(ingestion.Verwalter, $"/datasets/{dataset}/source");

        var source = await ingestion.SourceAsync(dataset);
        (
            source["kind"]!.GetValue<string>(),
            source["address"]!.GetValue<string>(),
            source["hasSecret"]!.GetValue<bool>()
        ).ShouldBe(("folder", "", false));
        (
            await ingestion.ScalarAsync<bool>($"select secret is null from dataset_source where dataset = '{dataset}'")
        ).ShouldBeTrue();
    }

    private async Task<string> RefusalAsync(string dataset, object source)
    {
        var answer = await RunningIngestion.PutAsync(ingestion.Verwalter, $"/datasets/{dataset}/source", source);
        ((int)answer.StatusCode).ShouldBe(400);
        return (await RunningIngestion.JsonAsync(answer))["title"]!.GetValue<string>();
    }
}
