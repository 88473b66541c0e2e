using System.Diagnostics;
using System.Text;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>A running child: leader of its own session, so that Ctrl-C reaches us only and we stop things in order.</summary>
internal sealed class ChildProcess
{
    private readonly Process _process;
    private readonly ProcessPlan _plan;
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(Process process, ProcessPlan plan)
    {
        _process = process;
        _plan = plan;
    }

    public int Id { get; private set; }

    /// <summary>
    /// Ends with the exit code. <c>WaitForExitAsync</c> would also wait for grandchildren that hold the output open.
    /// </summary>
    public Task<int> Exit => _exit.Task;

    public static ChildProcess Start(ProcessPlan plan, Action<string> onLine)
    {
        var process = new Process { StartInfo = StartInfo(plan), EnableRaisingEvents = true };
        var child = new ChildProcess(process, plan);
        process.OutputDataReceived += (_, line) => Forward(line.Data, onLine);
        process.ErrorDataReceived += (_, line) => Forward(line.Data, onLine);
        process.Exited += (_, _) => child.OnExited();
        process.Start();
        child.Id = process.Id;
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Asks the program to stop; after the limit the whole group is killed.</summary>
    public async Task StopAsync(TimeSpan limit)
    {
        NativeSignals.Send(Id, _plan.StopSignal);
        await Task.WhenAny(Exit, Task.Delay(limit));
        NativeSignals.KillGroup(Id);
        await Exit;
    }

    public void Kill() => NativeSignals.Send(Id, Signal.Kill);

    private static void Forward(string? line, Action<string> onLine)
    {
        if (line is not null)
        {
            onLine(line);
        }
    }

    private void OnExited()
    {
        // What the child started itself and left behind goes with it.
        NativeSignals.KillGroup(Id);
        _exit.TrySetResult(_process.ExitCode);
    }

    private static ProcessStartInfo StartInfo(ProcessPlan plan)
    {
        var info = new ProcessStartInfo("setsid")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = plan.WorkingDirectory ?? "/",
        };
        string[] user = plan.User is { } name ? [$"--reuid={name}", $"--regid={name}", "--init-groups"] : [];
        string[] wrapper = ["setpriv", "--pdeathsig", plan.ParentDeathSignal, .. user, "--", plan.Program, .. plan.Arguments];
        foreach (var argument in wrapper)
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (key, value) in plan.Environment)
        {
            info.Environment[key] = value;
        }

        return info;
    }
}
