using System.Collections.Concurrent;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>
/// Starts all children from one thread that lives as long as the installation: the kernel sends the parent death signal
/// when the <em>thread</em> that forked ends, and threads of the pool come and go.
/// </summary>
internal sealed class ProcessLauncher : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];

    private readonly string _dataFolder;

    public ProcessLauncher(string dataFolder)
    {
        _dataFolder = dataFolder;
        var thread = new Thread(Work) { IsBackground = true, Name = "Kindprozesse" };
        thread.Start();
    }

    public Task<ChildProcess> StartAsync(ProcessPlan plan, Action<string> onLine)
    {
        var answer = new TaskCompletionSource<ChildProcess>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() =>
        {
            try
            {
                plan.Environment[Leftovers.Mark] = _dataFolder;
                answer.SetResult(ChildProcess.Start(plan, onLine));
            }
            catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or IOException)
            {
                answer.SetException(problem);
            }
        });
        return answer.Task;
    }

    public void Dispose() => _work.CompleteAdding();

    private void Work()
    {
        foreach (var action in _work.GetConsumingEnumerable())
        {
            action();
        }
    }
}
