using Sozialplanung.Planning.Storage;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults<PlanningDb>("planning");
builder.Services.AddValidation();

var app = builder.Build();
app.MapServiceDefaults();
await app.RunAsync();
