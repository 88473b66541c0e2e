using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>Which resource is in which state; others wait here for changes.</summary>
internal sealed class StateBoard
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Names one instance (replica) of a resource, and what answers for its health.</summary>
    public void Register(IResource resource, string instance) => Change(() => _entries[instance] = new Entry(resource));

    /// <summary>A resource without a process of its own, a database, is as healthy as its server.</summary>
    public void RegisterPartOf(IResource resource, IResource whole) =>
        Change(() => _entries[resource.Name] = new Entry(resource) { PartOf = whole.Name });

    public void Set(string instance, ResourceState state, string? reason = null) =>
        Change(() =>
        {
            _entries[instance].State = state;
            _entries[instance].Reason = reason;
        });

    public ResourceState this[string instance]
    {
        get
        {
            lock (_gate)
            {
                return _entries[instance].State;
            }
        }
    }

    public async Task<ResourceEvent> WaitForHealthyAsync(string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task change;
            lock (_gate)
            {
                change = _changed.Task;
                var instances = InstancesOf(name);
                if (instances.FirstOrDefault(one => one.State is ResourceState.Failed or ResourceState.Stopped) is { } ended)
                {
                    throw new DistributedApplicationException(ended.Reason ?? $"„{name}“ ist angehalten.");
                }

                if (instances.All(one => one.State == ResourceState.Healthy))
                {
                    return new ResourceEvent(instances[0].Resource, name);
                }
            }

            await change.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Asks again after each change of any state.</summary>
    public async Task WaitForChangeAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task change;
            lock (_gate)
            {
                change = _changed.Task;
            }

            if (condition())
            {
                return;
            }

            await change.WaitAsync(cancellationToken);
        }
    }

    private List<Entry> InstancesOf(string name)
    {
        var instances = _entries.Where(entry => Belongs(entry, name)).Select(entry => entry.Value).ToList();
        if (instances.Count == 0)
        {
            throw new DistributedApplicationException($"„{name}“ wird in diesem Lauf nicht gestartet.");
        }

        return instances is [{ PartOf: { } whole }] ? InstancesOf(whole) : instances;
    }

    private static bool Belongs(KeyValuePair<string, Entry> entry, string name) =>
        string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(entry.Value.Resource.Name, name, StringComparison.OrdinalIgnoreCase);

    private void Change(Action change)
    {
        TaskCompletionSource signal;
        lock (_gate)
        {
            change();
            signal = _changed;
            _changed = NewSignal();
        }

        signal.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Entry(IResource resource)
    {
        public IResource Resource { get; } = resource;

        public string? PartOf { get; init; }

        public ResourceState State { get; set; }

        public string? Reason { get; set; }
    }
}
