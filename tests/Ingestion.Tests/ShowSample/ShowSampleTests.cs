using System.Net;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.Tests.ShowSample;

/// <summary>A shown file is its owner's alone, and goes.</summary>
public sealed class ShowSampleTests(RunningIngestion ingestion)
{
    // Of each person only so many shown files are kept: nobody else's tests may lose theirs.
    private HttpClient Person => ingestion.Service.As(Role.Verwalter, user: "zeigt");

    [Fact]
    public async Task Nobody_else_sees_the_shown_file_and_its_owner_can_forget_it()
    {
        var sample = await ShowAsync();
        var other = ingestion.Service.As(Role.Verwalter, user: "andere");

        (await RunningIngestion.PostAsync(other, $"/samples/{sample}/proposal", new { fileName = "a.csv" })).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        await Person.DeleteAsync(RunningIngestion.Uri($"/samples/{sample}"), TestContext.Current.CancellationToken);
        (await RunningIngestion.PostAsync(Person, $"/samples/{sample}/proposal", new { fileName = "a.csv" })).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Of_many_shown_files_the_oldest_go()
    {
        var first = await ShowAsync();
        for (var shown = 0; shown < 20; shown++)
        {
            await ShowAsync();
        }

        (await RunningIngestion.PostAsync(Person, $"/samples/{first}/proposal", new { fileName = "a.csv" })).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task After_a_working_day_a_shown_file_is_gone()
    {
        var first = await ShowAsync();
        var file = Directory
            .EnumerateFiles(
                Path.Combine(RunningIngestion.FilesFolder, "muster"),
                Guid.Parse(first).ToString("N"),
                SearchOption.AllDirectories
            )
            .Single();
        File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-13));

        await ShowAsync();

        File.Exists(file).ShouldBeFalse();
    }

    private async Task<string> ShowAsync()
    {
        var response = await Person.PostAsync(
            RunningIngestion.Uri("/samples"),
            new ByteArrayContent("Gebiet;Jahr;Zahl\n10044111-01;2024;12\n"u8.ToArray()),
            TestContext.Current.CancellationToken
        );
        return (await RunningIngestion.JsonAsync(response))["id"]!.GetValue<string>();
    }
}
