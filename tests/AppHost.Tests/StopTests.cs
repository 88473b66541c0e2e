using System.Globalization;
using Aspire.Hosting.Testing;
using Sozialplanung.LocalHosting;

namespace Sozialplanung.AppHost.Tests;

public sealed class StopTests
{
    [Fact]
    public async Task Leaves_no_process_and_no_temporary_folder_behind()
    {
        var token = TestContext.Current.CancellationToken;
        var app = SampleModel.WithServers();
        await app.StartAsync(token);
        await app.WaitUntilHealthyAsync(token);
        string[] resources = ["postgres", "rabbitmq", "redis", "sample"];
        var processes = resources.SelectMany(app.ProcessIds).ToList();
        processes.AddRange(processes.SelectMany(ProcessWatch.Descendants).ToList());

        await app.DisposeAsync();

        processes.Count.ShouldBeGreaterThan(8);
        processes.Where(ProcessWatch.IsAlive).ShouldBeEmpty();
        Directory.Exists(app.DataFolder()).ShouldBeFalse();
    }

    [Fact]
    public async Task Ends_grandchildren_that_left_the_group_of_their_parent()
    {
        var token = TestContext.Current.CancellationToken;
        var app = SampleModel.WithProject().Build();
        await app.StartAsync(token);
        await app.WaitUntilHealthyAsync(token);
        using var client = app.CreateHttpClient("sample");
        using var answer = await client.PostAsync("/grandchild", null, token);
        var grandchild = int.Parse(await answer.Content.ReadAsStringAsync(token), CultureInfo.InvariantCulture);
        ProcessWatch.IsAlive(grandchild).ShouldBeTrue();

        await app.DisposeAsync();

        await ProcessWatch.ShouldAllEndAsync([grandchild], token);
    }
}
