using System.Globalization;
using Sozialplanung.DebianHosting.Running;

namespace Sozialplanung.AppHost.Tests;

public sealed class StopTests
{
    [Fact]
    public async Task Leaves_no_process_and_no_temporary_folder_behind()
    {
        var token = TestLimit.Token();
        var installation = SampleModel.WithServers().Build();
        await installation.StartAndWaitAsync(token);
        var app = installation.App;
        var folder = app.DataFolder();
        string[] resources = ["postgres", "rabbitmq", "redis", "sample"];
        var processes = resources.SelectMany(app.ProcessIds).ToList();
        processes.AddRange(processes.SelectMany(ProcessWatch.Descendants).ToList());

        await installation.DisposeAsync();

        processes.Count.ShouldBeGreaterThan(8);
        processes.Where(ProcessWatch.IsAlive).ShouldBeEmpty();
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task Ends_grandchildren_that_left_the_group_of_their_parent()
    {
        var token = TestLimit.Token();
        var installation = SampleModel.WithProject().Build();
        await installation.StartAndWaitAsync(token);
        using var client = installation.Client("sample");
        using var answer = await client.PostAsync("/grandchild", null, token);
        var grandchild = int.Parse(await answer.Content.ReadAsStringAsync(token), CultureInfo.InvariantCulture);
        ProcessWatch.IsAlive(grandchild).ShouldBeTrue();

        await installation.DisposeAsync();

        await ProcessWatch.ShouldAllEndAsync([grandchild], token);
    }
}
